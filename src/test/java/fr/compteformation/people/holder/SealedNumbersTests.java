package fr.compteformation.people.holder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SealedNumbersTests {

	private static final Nir NIR = new Nir("255081416802538");

	@TempDir
	private Path directory;

	private SealedNumbers converter;

	@BeforeEach
	void generatesKeys() throws Exception {
		this.converter = converter(this.directory.resolve("keys"));
	}

	@Test
	void keepsTheNumberEncrypted() {
		String text = this.converter.convertToDatabaseColumn(NIR);
		assertThat(text).hasSizeLessThanOrEqualTo(64).doesNotContain("2550814168025");
		assertThat(new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1)).doesNotContain("2550814");
		assertThat(this.converter.convertToEntityAttribute(text)).isEqualTo(NIR);
	}

	@Test
	void givesEqualTextsForEqualNumbersOnly() {
		assertThat(this.converter.convertToDatabaseColumn(NIR))
			.isEqualTo(this.converter.convertToDatabaseColumn(new Nir("2 55 08 14 168 025 38")))
			.isNotEqualTo(this.converter.convertToDatabaseColumn(new Nir("180127512345642")));
	}

	@Test
	void readsNothingWrittenWithOtherKeysOrForAnotherPurpose() throws Exception {
		Keys keys = NewKeys.in(this.directory.resolve("others"));
		String other = new SealedNumbers(keys).convertToDatabaseColumn(NIR);
		String purpose = Base64.getEncoder()
			.encodeToString(keys.numbers()
				.encryptDeterministically("255081416802538".getBytes(StandardCharsets.US_ASCII), new byte[0]));
		assertThatIllegalStateException().isThrownBy(() -> this.converter.convertToEntityAttribute(other))
			.withMessageContaining("other keys");
		assertThatIllegalStateException().isThrownBy(() -> new SealedNumbers(keys).convertToEntityAttribute(purpose));
		assertThatIllegalStateException().isThrownBy(() -> this.converter.convertToEntityAttribute("255081416802538"));
	}

	@Test
	void leavesNothingAsNothing() {
		assertThat(this.converter.convertToDatabaseColumn(null)).isNull();
		assertThat(this.converter.convertToEntityAttribute(null)).isNull();
	}

	private static SealedNumbers converter(Path directory) throws Exception {
		return new SealedNumbers(NewKeys.in(directory));
	}

}
