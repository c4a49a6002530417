package fr.compteformation.platform.csv;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTests {

	private final StringBuilder file = new StringBuilder();

	private CsvTable table;

	@BeforeEach
	void begin() throws IOException {
		this.table = new CsvTable(this.file);
	}

	@Test
	void frenchSpreadsheetsReadIt() throws IOException {
		this.table.row("Libellé", "Niveau ; \"A1\"", null);
		assertThat(this.file).hasToString("\ufeffLibellé;\"Niveau ; \"\"A1\"\"\";\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\uff1d1", "|x",
			"\u22121" })
	void aTextIsNeverAFormula(String text) throws IOException {
		this.table.row(text);
		assertThat(this.file.toString()).containsPattern("^\ufeff\"?'").contains(text);
	}

	@Test
	void numbersAndWhatWeWroteStayAsTheyAre() throws IOException {
		this.table.row(-12, new CsvTable.Plain("-1000,00"), "Anglais - A1");
		assertThat(this.file).hasToString("\ufeff-12;-1000,00;Anglais - A1\r\n");
	}

}
