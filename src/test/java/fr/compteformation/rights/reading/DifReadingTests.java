package fr.compteformation.rights.reading;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.compteformation.rights.hours.DifHours;

import static org.assertj.core.api.Assertions.assertThat;

class DifReadingTests {

	private static final String THEIRS = "Madame Chloé MARTIN : solde DIF au 31/12/2014 : %s heures";

	@Test
	void documentThatConfirmsEverythingAgrees() {
		assertThat(read(96, THEIRS.formatted("96")))
			.isEqualTo(new DifReading(DifFinding.AGREES, new BigDecimal("96"), 100));
	}

	@Test
	void roundedHoursAgree() {
		assertThat(read(88, THEIRS.formatted("87,33")).finding()).isEqualTo(DifFinding.AGREES);
		assertThat(read(87, THEIRS.formatted("87,33")).finding()).isEqualTo(DifFinding.AGREES);
		assertThat(read(89, THEIRS.formatted("87,33")).finding()).isEqualTo(DifFinding.DIFFERS);
	}

	@Test
	void otherHoursDiffer() {
		assertThat(read(120, THEIRS.formatted("96")).finding()).isEqualTo(DifFinding.DIFFERS);
	}

	@Test
	void withoutNameOrDateThereIsADoubt() {
		assertThat(read(96, "Solde DIF au 31/12/2014 : 96 heures").finding()).isEqualTo(DifFinding.DOUBTFUL);
		assertThat(read(96, "Madame Chloé MARTIN : solde DIF : 96 heures").finding()).isEqualTo(DifFinding.DOUBTFUL);
	}

	@Test
	void documentsThatContradictEachOtherLeaveADoubt() {
		assertThat(read(96, THEIRS.formatted("96"), THEIRS.formatted("90")).finding()).isEqualTo(DifFinding.DOUBTFUL);
		assertThat(read(96, THEIRS.formatted("96"), THEIRS.formatted("96,00")).finding()).isEqualTo(DifFinding.AGREES);
	}

	// Employers who followed each other must not be added.
	@Test
	void sumOfSeveralEmployersLeavesADoubt() {
		assertThat(read(110, THEIRS.formatted("70"), THEIRS.formatted("40")))
			.isEqualTo(new DifReading(DifFinding.DOUBTFUL, new BigDecimal("110"), ReadFact.SURE / 2));
	}

	@Test
	void documentThatWasNotReadToTheEndLeavesADoubt() {
		DocumentReading part = TextReadings.of(THEIRS.formatted("96"), "Chloé Martin");
		assertThat(DifReading.of(List.of(part, DocumentReading.NOTHING), new DifHours(96)).finding())
			.isEqualTo(DifFinding.DOUBTFUL);
	}

	@Test
	void withoutHoursNothingIsSaid() {
		assertThat(read(96, "Madame Chloé MARTIN")).isEqualTo(new DifReading(DifFinding.SILENT, null, 0));
		assertThat(DifReading.of(List.of(), new DifHours(96)).finding()).isEqualTo(DifFinding.SILENT);
	}

	private static DifReading read(int declared, String... documents) {
		return DifReading.of(
				List.of(documents).stream().map((document) -> TextReadings.of(document, "Chloé Martin")).toList(),
				new DifHours(declared));
	}

}
