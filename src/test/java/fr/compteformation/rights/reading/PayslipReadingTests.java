package fr.compteformation.rights.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PayslipReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Bulletin de paie, période : décembre 2014           | 2014
			Période du 01/03/2009 au 31/03/2009                 | 2009
			Paie de mars 98                                     | 1998
			Mois : 07/2016                                      | 2016
			Bulletin de salaire de févr. 2020, mois de mai 20   | 2020
			JANVIER 2015                                        | 2015
			""")
	void theYearIsThatOfTheMonth(String line, int year) {
		assertThat(TextReadings.payslip(line).year()).isEqualTo(year);
	}

	@Test
	void theMonthOfThePeriodComesFirst() {
		assertThat(TextReadings.payslip("Édité en janvier 2015\nBulletin de paie\nPériode : décembre 2014").year())
			.isEqualTo(2014);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Bulletin de paie", "Tél. 02 98 12 20 14", "Capital de 12 2014,00 euros", "Né en 1985", "" })
	void otherNumbersAreNoYear(String line) {
		assertThat(TextReadings.payslip(line).year()).isNull();
	}

	@Test
	void theEmployerIsReadAsItIsSpelled() {
		assertThat(TextReadings.payslip("BOULANGERIE LE GOFF SARL\nBulletin de paie").employer())
			.isEqualTo("BOULANGERIE LE GOFF SARL");
		assertThat(TextReadings.payslip("Employeur : Crêperie du Port\nBulletin de paie").employer())
			.isEqualTo("Crêperie du Port");
		assertThat(TextReadings.payslip("Bulletin de paie").employer()).isNull();
	}

	@Test
	void logsShowNothingOfIt() {
		assertThat(TextReadings.payslip("Employeur : Crêperie du Port").toString()).doesNotContain("Port");
	}

}
