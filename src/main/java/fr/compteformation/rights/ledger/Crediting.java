package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.MovementTable.Key;
import fr.compteformation.rights.ledger.MovementTable.Tail;
import fr.compteformation.rights.ledger.Posting.Basis;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * Credits accounts by the dated rules, in the caller’s transaction. All methods are
 * idempotent: only differences are added.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Crediting {

	/** When hours became euros (loi 2018-771). */
	private static final LocalDate CONVERSION = LocalDate.of(2019, 1, 1);

	private final Holders holders;

	private final Ledger ledger;

	private final MovementTable table;

	private final Diplomas diplomas;

	private final DatedRules rules;

	Crediting(Holders holders, Ledger ledger, MovementTable table, Diplomas diplomas, DatedRules rules) {
		this.holders = holders;
		this.ledger = ledger;
		this.table = table;
		this.diplomas = diplomas;
		this.rules = rules;
	}

	/**
	 * Credits years of work: {@code min(annual, max(0, cap − CPF − DIF))} for the total
	 * hours of a holder’s year, minus what was already credited for that year. Never
	 * takes anything back; the same hours are credited only once.
	 * @param years of a few thousand holders at most
	 * @param bookedOn the booking date
	 * @param source the cause
	 * @return the number of movements written
	 */
	public int yearsOfWork(Collection<YearOfWork> years, LocalDate bookedOn, String source) {
		List<HolderId> ids = years.stream().map(YearOfWork::holder).distinct().toList();
		this.holders.lock(ids);
		Set<Key> written = this.table.written(years.stream().map(YearOfWork::key).toList());
		Map<Account, Tail> tails = this.table.tailsOf(ids.stream()
			.flatMap((holder) -> Stream.of(new Account(holder, Counter.CPF), new Account(holder, Counter.DIF)))
			.toList());
		WorkFeeding feeding = new WorkFeeding(this.rules.book(), trainingRights(tails), this.table.earnedByYear(ids),
				this.diplomas.declaredBy(ids));
		List<Posting> postings = years.stream()
			.filter((year) -> !written.contains(year.key()))
			.sorted(Comparator.comparing(YearOfWork::year).thenComparing(YearOfWork::hours))
			.flatMap((year) -> feeding.credit(year, bookedOn, source).stream())
			.toList();
		return this.ledger.append(postings, tails).size();
	}

	private static Map<HolderId, Long> trainingRights(Map<Account, Tail> tails) {
		Map<HolderId, Long> rights = new HashMap<>();
		tails.forEach((account, tail) -> rights.merge(account.holder(), tail.balance(), Long::sum));
		return rights;
	}

	/**
	 * Credits a year of volunteering, {@code min(annual, max(0, cap − CEC))}, once.
	 * @param label the association, shown to the person
	 */
	public void volunteering(HolderId holder, Year year, LocalDate bookedOn, String label, String source) {
		this.holders.lock(List.of(holder));
		DatedRule rule = this.rules.inForce(RuleCode.CEC_ANNUAL, DatedRules.settlementOf(year));
		long amount = Math.min(rule.amount(), YearlyRight.room(rule, this.ledger.balancesOf(holder).cec().cents()));
		if (amount > 0) {
			this.ledger.post(List.of(new Posting(new Account(holder, Counter.CEC), MovementKind.VOLUNTEERING, amount,
					bookedOn, "volunteering:" + year, source, new Basis(year, null, rule, label))));
		}
	}

	/**
	 * Credits the points of a year of arduous work, once. The lifetime total is limited
	 * to the legal maximum at the end of that year.
	 * @param points more than zero
	 */
	public void hardWork(HolderId holder, Year year, int points, LocalDate bookedOn, String source) {
		this.holders.lock(List.of(holder));
		Optional<DatedRule> limit = this.rules.book().find(RuleCode.C2P_POINTS, DatedRules.settlementOf(year));
		long allowed = limit.map((rule) -> Math.max(0, rule.amount() - pointsOf(holder))).orElse(Long.MAX_VALUE);
		if (allowed > 0) {
			this.ledger.post(List
				.of(new Posting(new Account(holder, Counter.C2P), MovementKind.HARD_WORK, Math.min(points, allowed),
						bookedOn, "hard-work:" + year, source, new Basis(year, null, limit.orElse(null), null))));
		}
	}

	/**
	 * Credits what an employer adds, once per top-up; outside of the yearly credit and
	 * the cap.
	 * @param topUp the unique id of the top-up
	 * @param amount more than zero
	 * @param employer its name, shown to the person; at most 200 characters
	 */
	public void topUp(HolderId holder, UUID topUp, Euros amount, String employer, Movement.Motive motive,
			LocalDate bookedOn) {
		String key = "top-up:" + topUp;
		this.ledger.post(List.of(new Posting(new Account(holder, Counter.TOP_UP), MovementKind.TOP_UP, amount.cents(),
				bookedOn, key, key, new Basis(null, null, null, employer, motive))));
	}

	/** Converts the hours of 2015 to 2018 into euros, once per holder. */
	public void conversion(HolderId holder, BigDecimal hours, String source) {
		DatedRule rule = this.rules.inForce(RuleCode.HOUR, CONVERSION);
		this.ledger.post(List.of(new Posting(new Account(holder, Counter.CPF), MovementKind.CONVERSION,
				worth(hours, rule), CONVERSION, "conversion", source, new Basis(null, hours, rule, null))));
	}

	/**
	 * Records declared hours of DIF, including zero, and reverses the previous
	 * declaration.
	 * @param declaration the unique id of the declaration
	 * @param hours 0 to 120, rounded
	 * @throws IllegalArgumentException if negative or above the legal maximum
	 */
	public DifEntry dif(HolderId holder, String declaration, BigDecimal hours, LocalDate bookedOn) {
		RuleBook book = this.rules.book();
		if (hours.signum() < 0 || YearlyRight.hundredths(hours) > book.inForce(RuleCode.DIF_HOURS, bookedOn).amount()) {
			throw new IllegalArgumentException("less hours of DIF than none, or more than the law allowed");
		}
		this.holders.lock(List.of(holder));
		String key = "dif:" + declaration;
		if (!this.table.written(List.of(new Key(holder, key))).isEmpty()) {
			return new DifEntry.AlreadyWritten();
		}
		DatedRule rule = book.inForce(RuleCode.HOUR, bookedOn);
		List<Posting> postings = new ArrayList<>();
		postings.add(new Posting(new Account(holder, Counter.DIF), MovementKind.DIF_DECLARATION, worth(hours, rule),
				bookedOn, key, key, new Basis(null, hours, rule, null)));
		this.table.standing(holder, Counter.DIF, MovementKind.DIF_DECLARATION)
			.forEach((former) -> postings.add(Posting.reversalOf(former, bookedOn, key + ":reversal", key)));
		long left = this.ledger.balancesOf(holder).dif().cents() + postings.stream().mapToLong(Posting::amount).sum();
		if (left < 0) {
			return new DifEntry.MoreThanIsLeft(new Euros(-left));
		}
		this.ledger.post(postings);
		return new DifEntry.Written();
	}

	/**
	 * The hours of DIF behind a holder’s balance, before anything was spent, under the
	 * holder’s lock.
	 * @return empty if no hours were ever recorded
	 */
	public Optional<BigDecimal> difHoursOf(HolderId holder) {
		this.holders.lock(List.of(holder));
		return this.table.standing(holder, Counter.DIF, MovementKind.DIF_DECLARATION)
			.stream()
			.map((movement) -> Objects.requireNonNullElse(movement.hours(), BigDecimal.ZERO))
			.reduce(BigDecimal::add);
	}

	private long pointsOf(HolderId holder) {
		return this.table.standing(holder, Counter.C2P, MovementKind.HARD_WORK)
			.stream()
			.mapToLong(Movement::amount)
			.sum();
	}

	private static long worth(BigDecimal hours, DatedRule hour) {
		return Math.ceilDiv(Math.multiplyExact(YearlyRight.hundredths(hours), hour.amount()), 100L);
	}

	/**
	 * The total hours of one holder in one year.
	 *
	 * @param hours more than zero, the sum over all employers, with at most two decimals
	 */
	public record YearOfWork(HolderId holder, Year year, BigDecimal hours) {

		// The key includes the total so far, so that further hours are credited but the
		// same total is not.
		Key key() {
			return new Key(this.holder, "work:%s:%d".formatted(this.year, YearlyRight.hundredths(this.hours)));
		}

	}

}
