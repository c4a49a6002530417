package fr.compteformation.rights.feeding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.ImportedLine.Blank;
import fr.compteformation.rights.feeding.ImportedLine.Declared;
import fr.compteformation.rights.feeding.ImportedLine.Refused;
import fr.compteformation.rights.feeding.ImportedLine.Unread;
import fr.compteformation.rights.feeding.ImportedLine.Work;

import static org.assertj.core.api.Assertions.assertThat;

class LineReadingTests {

	private static final String GOOD = "255081416802538;L’Héritier;2025;1607;SALARIE;73282932000074";

	private final LineReading reading = new LineReading(2025);

	@Test
	void aLineHoldsPersonHoursAndEmployer() {
		assertThat(read(GOOD)).isEqualTo(new Declared(7, new Nir("255081416802538"), "L’Héritier",
				new Work(2025, new Siret("73282932000074"), EmploymentStatus.SALARIE, 160_700)));
	}

	@Test
	void anEmployerDeclaresOnlyForItsOwnCompany() {
		LineReading own = new LineReading(2025, LineReading.COLUMNS, new Siret("73282932000074"));
		assertThat(own.read(new Unread(7, GOOD))).isInstanceOf(Declared.class);
		LineReading other = new LineReading(2025, LineReading.COLUMNS, new Siret("40483304800022"));
		assertThat(other.read(new Unread(7, GOOD)))
			.isEqualTo(new Refused(new RefusedLine(7, RefusalReason.OTHER_EMPLOYER)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 55 08 14 168 025 38 ; L’Héritier ; 2025 ; 1607,00 ; SALARIE ; 732 829 320 00074",
			"\"255081416802538\";\"L’Héritier\";\"2025\";\"1607.0\";\"SALARIE\";\"73282932000074\"" })
	void spacesQuotesAndACommaMakeNoDifference(String line) {
		assertThat(read(line)).isEqualTo(read(GOOD));
	}

	@Test
	void aQuotedNameMayHoldASemicolon() {
		assertThat(read(GOOD.replace("L’Héritier", "\"L’Héritier; \"\"dite\"\" Rose\""))).isInstanceOfSatisfying(
				Declared.class, (line) -> assertThat(line.birthName()).isEqualTo("L’Héritier; \"dite\" Rose"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "COLUMNS|255081416802538;L’Héritier;2025;1607;SALARIE",
					"COLUMNS|255081416802538;L’Héritier;2025;1607;SALARIE;73282932000074;",
					"COLUMNS|255081416802538;\"L’Héritier;2025;1607;SALARIE;73282932000074", "COLUMNS|bonjour",
					"NIR|;L’Héritier;2025;1607;SALARIE;73282932000074",
					"NIR|2550814168025;L’Héritier;2025;1607;SALARIE;73282932000074",
					"NIR|2,55081E+14;L’Héritier;2025;1607;SALARIE;73282932000074",
					"NIR_KEY|255081416802539;L’Héritier;2025;1607;SALARIE;73282932000074",
					"NIR_PROVISIONAL|755081416802577;L’Héritier;2025;1607;SALARIE;73282932000074",
					"BIRTH_NAME|255081416802538;;2025;1607;SALARIE;73282932000074",
					"BIRTH_NAME|255081416802538;-?-;2025;1607;SALARIE;73282932000074",
					"BIRTH_NAME|255081416802538;12;2025;1607;SALARIE;73282932000074",
					"YEAR|255081416802538;L’Héritier;2018;1607;SALARIE;73282932000074",
					"YEAR|255081416802538;L’Héritier;2026;1607;SALARIE;73282932000074",
					"YEAR|255081416802538;L’Héritier;25;1607;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;0;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;0,00;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;-12;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;12,345;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;1 607;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;8784,01;SALARIE;73282932000074",
					"HOURS|255081416802538;L’Héritier;2025;;SALARIE;73282932000074",
					"STATUS|255081416802538;L’Héritier;2025;1607;FONCTIONNAIRE;73282932000074",
					"STATUS|255081416802538;L’Héritier;2025;1607;;73282932000074",
					"SIRET|255081416802538;L’Héritier;2025;1607;SALARIE;73282932000075" })
	void problemsAreReported(RefusalReason reason, String line) {
		assertThat(read(line)).isEqualTo(new Refused(new RefusedLine(7, reason)));
	}

	@Test
	void aNameNoDatabaseKeepsIsRefused() {
		assertThat(read(GOOD.replace("L’Héritier", "L\u0000Héritier")))
			.isEqualTo(new Refused(new RefusedLine(7, RefusalReason.BIRTH_NAME)));
		assertThat(read(GOOD.replace("L’Héritier", "L".repeat(101))))
			.isEqualTo(new Refused(new RefusedLine(7, RefusalReason.BIRTH_NAME)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0,01", "0.5", "803,5", "8784" })
	void hoursMayHaveTwoDecimals(String hours) {
		assertThat(read(GOOD.replace("1607", hours))).isInstanceOf(Declared.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\t" })
	void aBlankLineSaysNothing(String line) {
		assertThat(read(line)).isEqualTo(new Blank());
	}

	@Test
	void nothingAboutThePersonIsPrinted() {
		assertThat(new Unread(7, GOOD)).hasToString("line 7");
		assertThat(read(GOOD)).hasToString("line 7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nir;nom_naissance;annee;heures;statut;siret",
			"\"NIR\"; \"Nom_Naissance\" ;annee;heures;statut;siret" })
	void theHeaderNamesTheColumns(String line) {
		assertThat(LineReading.COLUMNS.isHeader(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", GOOD, "nir,nom_naissance,annee,heures,statut,siret",
			"nom_naissance;nir;annee;heures;statut;siret" })
	void anythingElseIsNoHeader(String line) {
		assertThat(LineReading.COLUMNS.isHeader(line)).isFalse();
	}

	private ImportedLine read(String line) {
		return this.reading.read(new Unread(7, line));
	}

}
