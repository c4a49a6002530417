package fr.compteformation.office.autovalidation;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.rights.dif.DifDeclaration;

import static org.assertj.core.api.Assertions.assertThat;

class HumanSampleTests {

	private static final List<DifDeclaration.Id> IDS = Stream.generate(UUID::randomUUID)
		.limit(2000)
		.map(DifDeclaration.Id::new)
		.toList();

	@TempDir
	private Path folder;

	// The bounds are five and a half standard deviations away.
	@Test
	void oneInTenStaysForAgents() throws Exception {
		assertThat(drawn(sample("keys", 10))).hasSizeBetween(125, 275);
	}

	@Test
	void allStayForAgentsIfTheOperatorWants() throws Exception {
		assertThat(drawn(sample("keys", 100))).hasSize(2000);
	}

	@Test
	void drawIsRepeatable() throws Exception {
		HumanSample sample = sample("keys", 10);
		assertThat(drawn(sample)).isEqualTo(drawn(sample));
	}

	@Test
	void drawDependsOnTheKeys() throws Exception {
		assertThat(drawn(sample("keys", 10))).isNotEqualTo(drawn(sample("others", 10)));
	}

	private static List<DifDeclaration.Id> drawn(HumanSample sample) {
		return IDS.stream().filter(sample::contains).toList();
	}

	private HumanSample sample(String keys, int percent) throws Exception {
		Path directory = this.folder.resolve(keys);
		Keys.complete(directory);
		return new HumanSample(Keys.open(directory), new AutoValidationSettings(true, percent));
	}

}
