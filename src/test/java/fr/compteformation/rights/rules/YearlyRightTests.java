package fr.compteformation.rights.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YearlyRightTests {

	private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

	private final YearlyRight right = new YearlyRight(
			new DatedRule(RuleCode.CPF_ANNUAL, DAY, null, 500_00, 5_000_00L, "L6323-11"), 1_607_00);

	private final YearlyRight lowDiploma = new YearlyRight(
			new DatedRule(RuleCode.CPF_ANNUAL_LOW_DIPLOMA, DAY, null, 800_00, 8_000_00L, "L6323-11-1"), 1_607_00);

	@ParameterizedTest
	@CsvSource({ "803.5,50000", "803.49,25000", "803,24985", "600,18669", "500,15557", "1,32", "0.01,1", "1607,50000",
			"8784,50000" })
	void halfAYearEarnsAsMuchAsAWholeOneAndLessItsShareRoundedUp(BigDecimal hours, long cents) {
		assertThat(this.right.earned(YearlyRight.hundredths(hours))).isEqualTo(cents);
	}

	@ParameterizedTest
	@CsvSource({ "803.5,80000", "803,39976", "1,50" })
	void peopleWithALowDiplomaEarnMore(BigDecimal hours, long cents) {
		assertThat(this.lowDiploma.earned(YearlyRight.hundredths(hours))).isEqualTo(cents);
	}

	// CPF and DIF together, in cents.
	@ParameterizedTest
	@CsvSource({ "0,50000", "450000,50000", "490000,10000", "499999,1", "500000,0", "580000,0" })
	void theCapLeavesOnlyWhatIsMissing(long standing, long credited) {
		assertThat(this.right.stillToCredit(1_607_00, standing, 0)).isEqualTo(credited);
	}

	@Test
	void theCapForPeopleWithALowDiplomaIsHigher() {
		assertThat(this.lowDiploma.stillToCredit(1_607_00, 7_900_00, 0)).isEqualTo(100_00);
		assertThat(this.lowDiploma.stillToCredit(1_607_00, 5_000_00, 0)).isEqualTo(800_00);
	}

	@Test
	void twiceFiveHundredHoursEarnOneWholeYear() {
		long first = this.right.stillToCredit(500_00, 1_000_00, 0);
		assertThat(first).isEqualTo(155_57);
		assertThat(first + this.right.stillToCredit(1_000_00, 1_000_00, first)).isEqualTo(500_00);
	}

	@Test
	void moreThanTheYearEarnsIsNotTakenBack() {
		assertThat(this.right.stillToCredit(600_00, 0, 500_00)).isZero();
		assertThat(this.right.stillToCredit(1_607_00, 4_900_00, 300_00)).isZero();
	}

	@Test
	void fourYearsOfVolunteeringReachTheCapOfTheCec() {
		DatedRule rule = new DatedRule(RuleCode.CEC_ANNUAL, DAY, null, 240_00, 720_00L, "D5151-14");
		long standing = 0;
		for (int year = 0; year < 4; year++) {
			standing += Math.min(rule.amount(), YearlyRight.room(rule, standing));
		}
		assertThat(standing).isEqualTo(720_00);
	}

	@Test
	void hoursHaveTwoDecimalsAtMost() {
		assertThat(YearlyRight.hundredths(new BigDecimal("803.5"))).isEqualTo(803_50);
		assertThat(YearlyRight.hundredths(new BigDecimal("1E+3"))).isEqualTo(1_000_00);
		assertThat(YearlyRight.hundredths(new BigDecimal("1.500"))).isEqualTo(1_50);
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> YearlyRight.hundredths(new BigDecimal("1.005")));
	}

}
