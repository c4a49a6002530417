package fr.compteformation.career.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * Says what rights pay of a price and when they will be enough: each year of work is
 * credited by 30 June of the next one, by the dated rules. Nothing is stored or reserved.
 */
@Service
@Transactional(readOnly = true)
public class MoneyPlans {

	/** Farther ahead nobody knows the law. */
	private static final int YEARS = 20;

	private final Rights rights;

	private final Diplomas diplomas;

	private final DatedRules rules;

	private final Clock clock;

	MoneyPlans(Rights rights, Diplomas diplomas, DatedRules rules, Clock clock) {
		this.rights = rights;
		this.diplomas = diplomas;
		this.rules = rules;
		this.clock = clock;
	}

	/** The plan for a price; empty while the person may not spend rights. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<MoneyPlan> planFor(Citizen citizen, Euros price) {
		return this.rights.quoteFor(citizen)
			.map((quote) -> new MoneyPlan(price, quote.plan(price),
					quote.plan(price).isCovered() ? null : enoughBy(citizen, quote, price)));
	}

	private @Nullable LocalDate enoughBy(Citizen citizen, Funding.Quote quote, Euros price) {
		RuleBook book = this.rules.book();
		boolean low = this.diplomas.declaredBy(citizen)
			.map(DiplomaDeclaration::level)
			.filter(Diploma.BELOW_LEVEL_3::equals)
			.isPresent();
		long standing = this.rights.balancesOf(citizen).underCap().cents();
		long credited = 0;
		Year first = firstYear(citizen);
		for (Year year = first; year.getValue() < first.getValue() + YEARS; year = year.plusYears(1)) {
			Optional<DatedRule> rule = book.find(low ? RuleCode.CPF_ANNUAL_LOW_DIPLOMA : RuleCode.CPF_ANNUAL,
					DatedRules.settlementOf(year));
			if (rule.isEmpty()) {
				return null;
			}
			credited += Math.min(rule.get().amount(), YearlyRight.room(rule.get(), standing + credited));
			if (quote.withMoreCpf(new Euros(credited)).plan(price).isCovered()) {
				return year.plusYears(1).atMonth(Month.JUNE).atEndOfMonth();
			}
		}
		return null;
	}

	// Until 30 June the year before may still be credited.
	private Year firstYear(Citizen citizen) {
		LocalDate today = PortalTime.today(this.clock);
		Year now = Year.from(today);
		Year before = now.minusYears(1);
		boolean waits = today.getMonthValue() <= Month.JUNE.getValue() && this.rights.movementsOf(citizen)
			.stream()
			.filter((movement) -> movement.kind() == MovementKind.ANNUAL_CREDIT)
			.map(Movement::earnedIn)
			.noneMatch(before::equals);
		return waits ? before : now;
	}

}
