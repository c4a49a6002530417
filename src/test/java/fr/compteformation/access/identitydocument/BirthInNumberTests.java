package fr.compteformation.access.identitydocument;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

class BirthInNumberTests {

	@ParameterizedTest
	@CsvSource({ "2550814168025, true, 1955, 8, 14", "1851199123456, false, 1985, 11, 99",
			"285112B096012, true, 1985, 11, 2B", "1053397411001, false, 2005, 3, 974",
			"1202075123456, false, 1920, , 75", "2126675123456, true, 2012, , 75", "2130175123456, true, 1913, 1, 75" })
	void sexMonthYearAndDepartmentAreRead(String number, boolean female, int year, Integer month, String department) {
		BirthInNumber birth = BirthInNumber.of(Nir.readForSignIn(number).found().orElseThrow());
		assertThat(birth.female()).isEqualTo(female);
		assertThat(birth.yearUntil(LocalDate.of(2026, 11, 29))).isEqualTo(year);
		assertThat(birth.month().orElse(null)).isEqualTo(month);
		assertThat(birth.department()).isEqualTo(department);
	}

	@Test
	void nothingPersonalReachesTheLog() {
		assertThat(BirthInNumber.of(Nir.readForSignIn("2550814168025").found().orElseThrow())).hasToString("********");
	}

}
