package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * The rules of one day, for display.
 *
 * @param book all rules
 * @param day the day
 */
record Rules(RuleBook book, LocalDate day) {

	/** Rights of a year are credited by this day of the next one. */
	private static final MonthDay LAST_CREDIT = MonthDay.of(Month.JUNE, 30);

	/** The yearly credit and the cap of the CPF. */
	DatedRule work() {
		return inForce(RuleCode.CPF_ANNUAL);
	}

	/** The same for people below level 3. */
	DatedRule workWithLowDiploma() {
		return inForce(RuleCode.CPF_ANNUAL_LOW_DIPLOMA);
	}

	/** The yearly credit and the cap of the CEC. */
	DatedRule volunteering() {
		return inForce(RuleCode.CEC_ANNUAL);
	}

	/** The value of an hour. */
	DatedRule hour() {
		return inForce(RuleCode.HOUR);
	}

	/** The value of a point. */
	DatedRule point() {
		return inForce(RuleCode.C2P_POINT);
	}

	/** The rule that credits an account, given the person’s diploma. */
	DatedRule of(RightsAccount account, Optional<DiplomaDeclaration> diploma) {
		return switch (account) {
			case CPF -> diploma.filter((declared) -> declared.level() == Diploma.BELOW_LEVEL_3)
				.map((low) -> workWithLowDiploma())
				.orElseGet(this::work);
			case CEC -> volunteering();
			case C2P -> point();
		};
	}

	/** The calculation of that year’s credit by the rule then in force. */
	YearlyRight yearlyRight(DatedRule rule, Year year) {
		return new YearlyRight(rule, this.book.inForce(RuleCode.FULL_YEAR, DatedRules.settlementOf(year)).amount());
	}

	/** The year of work that is credited next, before 30 June of the following year. */
	Year creditedNext() {
		Year year = Year.from(this.day);
		return this.day.isAfter(year.atMonthDay(LAST_CREDIT)) ? year : year.minusYears(1);
	}

	/** The value of points in euros. */
	Euros worth(long count) {
		return new Euros(Math.multiplyExact(count, point().amount()));
	}

	/** The cap of a rule that has one. */
	static Euros cap(DatedRule rule) {
		return new Euros(Objects.requireNonNull(rule.cap()));
	}

	private DatedRule inForce(RuleCode code) {
		return this.book.inForce(code, this.day);
	}

}
