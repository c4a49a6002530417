package fr.compteformation.rights.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
abstract class DatedRulesTests {

	@Autowired
	private DatedRules rules;

	@ParameterizedTest
	@CsvSource({ "CPF_ANNUAL,2019-01-01,50000,500000", "CPF_ANNUAL,2026-12-31,50000,500000",
			"CPF_ANNUAL_LOW_DIPLOMA,2025-12-31,80000,800000", "FULL_YEAR,2025-12-31,160700,", "HOUR,2019-01-01,1500,",
			"DIF_HOURS,2026-11-20,12000,", "CEC_ANNUAL,2017-12-31,24000,72000", "C2P_POINT,2026-11-20,50000,",
			"C2P_POINTS,2023-08-31,100,", "PARTICIPATION,2024-05-02,10000,", "PARTICIPATION,2024-12-31,10000,",
			"PARTICIPATION,2025-01-01,10223,", "PARTICIPATION,2025-12-31,10223,", "PARTICIPATION,2026-01-01,10320," })
	void anAmountIsThatOfItsDay(RuleCode code, LocalDate day, long amount, @Nullable Long cap) {
		assertThat(this.rules.inForce(code, day)).extracting(DatedRule::amount, DatedRule::cap)
			.containsExactly(amount, cap);
	}

	@ParameterizedTest
	@CsvSource({ "CPF_ANNUAL,2018-12-31", "PARTICIPATION,2024-05-01", "C2P_POINTS,2023-09-01" })
	void thereAreDaysWithoutARule(RuleCode code, LocalDate day) {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.rules.inForce(code, day));
	}

	@ParameterizedTest
	@EnumSource
	void noDayHasTwoRulesAndEachNamesItsSource(RuleCode code) {
		RuleBook book = this.rules.book();
		assertThat(book.rules()).filteredOn((rule) -> rule.code() == code).isNotEmpty().allSatisfy((rule) -> {
			assertThat(rule.source()).isNotBlank();
			assertThat(book.rules()).filteredOn((other) -> other.code() == code && other.isInForceOn(rule.validFrom()))
				.containsExactly(rule);
			assertThat(book.starting(code, rule.validFrom())).isEqualTo(rule);
		});
	}

	@Test
	void aYearIsSettledByTheRulesOfItsLastDay() {
		assertThat(DatedRules.settlementOf(Year.of(2024))).isEqualTo(LocalDate.of(2024, 12, 31));
	}

}
