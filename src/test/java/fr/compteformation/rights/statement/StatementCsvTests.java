package fr.compteformation.rights.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementCsvTests {

	private final StatementCsv csv = new StatementCsv(SampleStatements.texts());

	@Test
	void spreadsheetsSetToFrenchReadIt() {
		assertThat(text(SampleStatements.of("Chloé Santoni", "Anglais\u00a0; niveau \"A1\""), Locale.FRENCH)).isEqualTo(
				"""
						\ufeffDate;Compte;Libellé;Montant;Total du CPF (CEC et C2P à part);Unité;Heures;Source
						02/06/2026;Formation (CPF);"Formation «\u00a0Anglais\u00a0; niveau ""A1""\u00a0» annulée, droits rendus";1000,00;3549,85;euros;;
						12/05/2026;Formation (CPF);"Formation «\u00a0Anglais\u00a0; niveau ""A1""\u00a0»";-1000,00;2549,85;euros;;
						30/04/2026;Prévention (C2P);Points acquis en 2025;8;8;points;;
						15/03/2026;Engagement citoyen (CEC);Engagement citoyen, 2025;240,00;240,00;euros;;
						01/03/2026;Formation (CPF);Droits acquis en 2025;500,00;3549,85;euros;803,5;Code du travail, art. R6323-1
						01/01/2019;Formation (CPF);Heures acquises de 2015 à 2018, converties en euros;1249,85;3049,85;euros;;
						03/02/2015;DIF;Déclaration de 120\u00a0h de DIF;1800,00;1800,00;euros;120;
						"""
					.replace("\n", "\r\n"));
	}

	@Test
	void spreadsheetsSetToEnglishReadIt() throws IOException {
		List<CSVRecord> lines = lines(SampleStatements.of("Chloé Santoni", "Business English"), Locale.ENGLISH);
		assertThat(lines.getFirst().toList()).containsExactly("Date", "Account", "Label", "Amount",
				"CPF total (CEC and C2P apart)", "Unit", "Hours", "Source");
		assertThat(lines.get(5).toList()).containsExactly("2026-03-01", "Training (CPF)", "Rights earned in 2025",
				"500.00", "3549.85", "euros", "803.5", "Code du travail, art. R6323-1");
	}

	@Test
	void nothingYetIsATableWithoutLines() throws IOException {
		assertThat(lines(SampleStatements.empty(), Locale.FRENCH)).hasSize(1);
	}

	@Test
	void theNameOfThePersonIsNotInIt() {
		assertThat(text(SampleStatements.of("Chloé Santoni", "Anglais"), Locale.FRENCH)).doesNotContain("Santoni",
				SampleStatements.NUMBER.value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1",
			"\uff1d1", "=HYPERLINK(\"http://exemple.fr\")" })
	void aSpreadsheetComputesNothingThatWasTyped(String typed) throws IOException {
		assertThat(lines(SampleStatements.ofVolunteering(typed), Locale.FRENCH).get(1).get(2)).startsWith("'")
			.contains(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anglais", "C++ = facile", "2026 : l’année", "« Excel » - bases" })
	void otherTextsStayAsTheyAre(String typed) throws IOException {
		assertThat(lines(SampleStatements.ofVolunteering(typed), Locale.FRENCH).get(1).get(2).replace('\u00a0', ' '))
			.startsWith(typed);
	}

	private String text(Statement statement, Locale locale) {
		return new String(this.csv.write(statement, locale), StandardCharsets.UTF_8);
	}

	private List<CSVRecord> lines(Statement statement, Locale locale) throws IOException {
		CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
		return CSVParser.parse(text(statement, locale).substring(1), format).getRecords();
	}

}
