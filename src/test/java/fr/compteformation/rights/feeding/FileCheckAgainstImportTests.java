package fr.compteformation.rights.feeding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FileCheck.Checked;
import fr.compteformation.rights.feeding.FileCheck.Finding;
import fr.compteformation.rights.feeding.FileCheck.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of a file foretells what the import does with people who are new. */
class FileCheckAgainstImportTests extends PortalTests {

	private static final List<String> NAMES = List.of("Martin", "MARTIN", "Le Bihan", "L’Héritier", "12", "");

	private static final List<String> YEARS = List.of("2023", "2024", "2025", "1999", "2099");

	private static final List<String> HOURS = List.of("100", "100,5", "1607", "0", "9999");

	private static final List<String> STATUS = List.of("SALARIE", "APPRENTI", "INTERIMAIRE", "PATRON");

	private static final List<String> EMPLOYERS = List.of(EmployersFileForTests.BAKERY, EmployersFileForTests.SHOP,
			"12345678901234");

	@Autowired
	private Feedings feedings;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void bothRefuseTheSameLines(long seed) {
		EmployersFileForTests file = file(new Random(seed));
		LocalDate today = PortalTime.today(this.clock);
		Checked checked = (Checked) FileCheck.of(file.file(), today, new Limits(10_000, Duration.ofMinutes(5)));
		Done done = (Done) this.feedings.run(file.file(), today, (progress) -> {
		});
		List<RefusedLine> refused = new ArrayList<>();
		this.feedings.refusals(done.report().id(), refused::add);
		assertThat(checked.findings()).hasSizeGreaterThan(20)
			.extracting(Finding::line)
			.isEqualTo(refused.stream().map(RefusedLine::line).toList());
		assertThat((long) checked.lines()).isEqualTo(done.report().total());
	}

	private static EmployersFileForTests file(Random random) {
		List<Nir> people = Stream.generate(People::newNir).limit(12).toList();
		EmployersFileForTests file = new EmployersFileForTests();
		for (int line = 0; line < 200; line++) {
			file.line((random.nextInt(20) == 0) ? ""
					: "%s;%s;%s;%s;%s;%s".formatted(any(people, random).value(), any(NAMES, random), any(YEARS, random),
							any(HOURS, random), any(STATUS, random), any(EMPLOYERS, random)));
		}
		return file;
	}

	private static <T> T any(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

}
