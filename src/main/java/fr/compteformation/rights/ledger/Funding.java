package fr.compteformation.rights.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.Posting.Basis;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;

/**
 * Funds trainings from rights, in this order: DIF, CPF, top-ups of employers, CEC, whole
 * points of the C2P.
 */
@Service
public class Funding {

	private final Holders holders;

	private final LifeStatuses lives;

	private final Ledger ledger;

	private final MovementTable table;

	private final DatedRules rules;

	private final Clock clock;

	Funding(Holders holders, LifeStatuses lives, Ledger ledger, MovementTable table, DatedRules rules, Clock clock) {
		this.holders = holders;
		this.lives = lives;
		this.ledger = ledger;
		this.table = table;
		this.rules = rules;
		this.clock = clock;
	}

	/** Whether the rights may be spent: not after a retirement or a death. */
	@Transactional(readOnly = true)
	public boolean isClosed(HolderId holder) {
		return !this.lives.of(holder).maySpend();
	}

	/**
	 * The funding available for a price today.
	 * @param price zero or more
	 */
	@Transactional(readOnly = true)
	public FundingPlan plan(HolderId holder, Euros price, boolean exemptFromParticipation) {
		return prices(today(), exemptFromParticipation).plan(price, this.ledger.balancesOf(holder));
	}

	/** The funding available today for any price, without an exemption. */
	@Transactional(readOnly = true)
	public Quote quote(HolderId holder) {
		return new Quote(prices(today(), false), this.ledger.balancesOf(holder));
	}

	/**
	 * Reserves rights for a dossier, in the caller’s transaction. Idempotent per dossier.
	 * @param dossier its reference
	 * @param title the title of the training and label of the movements; at most 200
	 * characters
	 * @return the reserved funding; empty if the person would have to pay more than
	 * {@code
	 * atMostForThePerson}
	 * @throws IllegalStateException if the dossier’s rights were returned before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<FundingPlan> reserve(HolderId holder, String dossier, String title, Euros price,
			boolean exemptFromParticipation, Euros atMostForThePerson) {
		return reserve(holder, dossier, title, price, exemptFromParticipation, atMostForThePerson, today());
	}

	/**
	 * Reserves rights as of an earlier day and by the rules of that day, for an imported
	 * dossier.
	 * @param bookedOn the booking date
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<FundingPlan> reserve(HolderId holder, String dossier, String title, Euros price,
			boolean exemptFromParticipation, Euros atMostForThePerson, LocalDate bookedOn) {
		this.holders.lock(List.of(holder));
		List<Movement> setAside = reservationsFor(holder, dossier);
		if (!setAside.isEmpty()) {
			return Optional.of(planOf(setAside, holder, dossier, price, exemptFromParticipation));
		}
		FundingPlan plan = prices(bookedOn, exemptFromParticipation).plan(price, this.ledger.balancesOf(holder));
		if (plan.forThePerson().compareTo(atMostForThePerson) > 0) {
			return Optional.empty();
		}
		this.ledger.post(Stream
			.of(posting(holder, Counter.DIF, plan.dif().cents(), dossier, title, bookedOn),
					posting(holder, Counter.CPF, plan.cpf().cents(), dossier, title, bookedOn),
					posting(holder, Counter.TOP_UP, plan.topUps().cents(), dossier, title, bookedOn),
					posting(holder, Counter.CEC, plan.cec().cents(), dossier, title, bookedOn),
					posting(holder, Counter.C2P, plan.c2pPoints(), dossier, title, bookedOn))
			.filter((posting) -> posting.amount() < 0)
			.toList());
		return Optional.of(plan);
	}

	/** Returns all rights reserved for a dossier. Idempotent. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void giveBack(HolderId holder, String dossier) {
		this.holders.lock(List.of(holder));
		this.ledger.post(reservationsFor(holder, dossier).stream()
			.map((line) -> Posting.reversalOf(line, today(), backKey(dossier, line.counter()), source(dossier)))
			.toList());
	}

	/**
	 * Whether the person declared their DIF hours, even zero. Required before the first
	 * dossier.
	 */
	@Transactional(readOnly = true)
	public boolean difIsDeclared(HolderId holder) {
		return !this.table.standing(holder, Counter.DIF, MovementKind.DIF_DECLARATION).isEmpty();
	}

	private FundingPrices prices(LocalDate day, boolean exemptFromParticipation) {
		RuleBook book = this.rules.book();
		return new FundingPrices(book.inForce(RuleCode.C2P_POINT, day).amount(),
				exemptFromParticipation ? 0 : book.inForce(RuleCode.PARTICIPATION, day).amount());
	}

	private Posting posting(HolderId holder, Counter counter, long amount, String dossier, String title,
			LocalDate bookedOn) {
		return new Posting(new Account(holder, counter), MovementKind.RESERVATION, -amount, bookedOn,
				key(dossier, counter), source(dossier), new Basis(null, null, null, title));
	}

	// The reserved rights cover the price exactly as on the day of the reservation.
	private FundingPlan planOf(List<Movement> setAside, HolderId holder, String dossier, Euros price, boolean exempt) {
		if (!this.table.withKeys(holder, keys((counter) -> backKey(dossier, counter))).isEmpty()) {
			throw new IllegalStateException("the rights of dossier " + dossier + " were given back");
		}
		Map<Counter, Long> taken = new EnumMap<>(Counter.class);
		setAside.forEach((line) -> taken.put(line.counter(), -line.amount()));
		return prices(setAside.getFirst().bookedOn(), exempt).plan(price, Balances.of(taken));
	}

	private List<Movement> reservationsFor(HolderId holder, String dossier) {
		return this.table.withKeys(holder, keys((counter) -> key(dossier, counter)));
	}

	private static List<String> keys(Function<Counter, String> key) {
		return Stream.of(Counter.values()).map(key).toList();
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private static String source(String dossier) {
		return "dossier:" + dossier;
	}

	private static String key(String dossier, Counter counter) {
		return source(dossier) + ":" + counter;
	}

	private static String backKey(String dossier, Counter counter) {
		return key(dossier, counter) + ":back";
	}

	/**
	 * Splits prices by the rights and rules of one moment, without reading them again.
	 */
	public static final class Quote {

		private final FundingPrices prices;

		private final Balances rights;

		private Quote(FundingPrices prices, Balances rights) {
			this.prices = prices;
			this.rights = rights;
		}

		/**
		 * The funding available for a price.
		 * @param price zero or more
		 */
		public FundingPlan plan(Euros price) {
			return this.prices.plan(price, this.rights);
		}

		/** The same with more CPF, such as that of years to come. */
		public Quote withMoreCpf(Euros more) {
			return new Quote(this.prices, new Balances(this.rights.cpf().plus(more), this.rights.dif(),
					this.rights.topUps(), this.rights.cec(), this.rights.c2pPoints()));
		}

	}

}
