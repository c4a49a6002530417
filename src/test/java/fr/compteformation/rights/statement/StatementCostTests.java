package fr.compteformation.rights.statement;

import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.Times;

import fr.compteformation.platform.pdf.PdfTemplates;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("proof")
class StatementCostTests {

	private static final int WARM_UP = 10;

	private static final int ROUNDS = 30;

	private final StatementPdf pdf = new StatementPdf(SampleStatements.texts(),
			new PdfTemplates(SampleStatements.texts()));

	@Test
	void aLifeOfThreeHundredMovementsTakesLessThanASecondOfProcessor() {
		Statement statement = SampleStatements.of(300);
		Times times = new Times("PDF of 300 movements");
		for (int round = 0; round < WARM_UP; round++) {
			this.pdf.write(statement, Locale.FRENCH);
		}
		for (int round = 0; round < ROUNDS; round++) {
			times.add(() -> this.pdf.write(statement, Locale.FRENCH));
		}
		System.out.println(times);
		assertThat(times.medianOfProcessor()).isLessThan(1_000);
	}

}
