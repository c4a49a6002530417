package fr.compteformation.rights.ledger.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;

import static fr.compteformation.rights.ledger.ui.SomeMovements.RULES;
import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	@Test
	void onlyALowDiplomaChangesWhatWorkEarns() {
		assertThat(RULES.of(RightsAccount.CPF, Optional.empty())).isEqualTo(SomeMovements.WORK);
		assertThat(RULES.of(RightsAccount.CPF, declared(Diploma.LEVEL_3))).isEqualTo(SomeMovements.WORK);
		assertThat(RULES.of(RightsAccount.CPF, declared(Diploma.BELOW_LEVEL_3)))
			.isEqualTo(SomeMovements.WORK_WITH_LOW_DIPLOMA);
		assertThat(RULES.of(RightsAccount.CEC, declared(Diploma.BELOW_LEVEL_3))).isEqualTo(SomeMovements.VOLUNTEERING);
		assertThat(RULES.of(RightsAccount.C2P, Optional.empty())).isEqualTo(SomeMovements.POINT);
	}

	@Test
	void pointsAreWorthWhatTheRuleOfTheDaySays() {
		assertThat(RULES.worth(8)).isEqualTo(new Euros(400_000));
	}

	@Test
	void aNewAmountCountsFromItsDay() {
		DatedRule before = new DatedRule(RuleCode.HOUR, LocalDate.of(2019, 1, 1), LocalDate.of(2026, 12, 31), 1_500,
				null, "before");
		DatedRule after = new DatedRule(RuleCode.HOUR, LocalDate.of(2027, 1, 1), null, 1_600, null, "after");
		RuleBook book = new RuleBook(List.of(before, after));
		assertThat(new Rules(book, LocalDate.of(2026, 12, 31)).hour()).isEqualTo(before);
		assertThat(new Rules(book, LocalDate.of(2027, 1, 1)).hour()).isEqualTo(after);
	}

	@Test
	void aYearIsReckonedByTheFullYearOfItsTime() {
		assertThat(RULES.yearlyRight(SomeMovements.WORK, Year.of(2025)).earned(60_000)).isEqualTo(18_669);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, 2025", "2026-06-30, 2025", "2026-07-01, 2026", "2026-12-31, 2026" })
	void aYearIsAwaitedUntilJuneOfTheNext(LocalDate day, Year awaited) {
		assertThat(new Rules(new RuleBook(List.of()), day).creditedNext()).isEqualTo(awaited);
	}

	private static Optional<DiplomaDeclaration> declared(Diploma level) {
		return Optional.of(new DiplomaDeclaration(level, Instant.EPOCH));
	}

}
