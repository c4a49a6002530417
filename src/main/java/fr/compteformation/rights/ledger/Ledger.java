package fr.compteformation.rights.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.MovementTable.Key;
import fr.compteformation.rights.ledger.MovementTable.Line;
import fr.compteformation.rights.ledger.MovementTable.Tail;

/**
 * The append-only ledger of rights; balances are sums of its movements. Movements are
 * posted in the caller’s transaction. For queries of the signed-in person see
 * {@link Rights}.
 */
@Service
public class Ledger {

	private final Holders holders;

	private final MovementTable table;

	private final Clock clock;

	Ledger(Holders holders, MovementTable table, Clock clock) {
		this.holders = holders;
		this.table = table;
		this.clock = clock;
	}

	/**
	 * Posts movements, skipping keys already posted. Within a holder’s account credits
	 * come first, so that a correction never goes below zero in between. Accounts are
	 * chronological: a movement dated before the last one is booked on the date of the
	 * last one.
	 * @return the movements written, in order
	 * @throws NotEnoughRights if a balance would become negative; nothing is written
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Movement> post(Collection<Posting> postings) {
		this.holders.lock(postings.stream().map(Posting::holder).distinct().toList());
		List<Posting> missing = missing(postings);
		return append(missing, this.table.tailsOf(missing.stream().map(Posting::account).distinct().toList()));
	}

	/**
	 * Appends movements to accounts whose holders are locked.
	 * @param missing with keys not yet posted
	 * @param ends the last movements of their accounts
	 */
	List<Movement> append(List<Posting> missing, Map<Account, Tail> ends) {
		Map<Account, Tail> tails = new HashMap<>(ends);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<Line> lines = new ArrayList<>(missing.size());
		for (Posting posting : missing) {
			Tail tail = tails.getOrDefault(posting.account(), Tail.NONE);
			Movement movement = movement(posting, tail, now);
			tails.put(posting.account(),
					new Tail(movement.number(), movement.balance(), movement.bookedOn(), movement.writtenAt()));
			lines.add(new Line(movement, posting.key()));
		}
		this.table.insert(lines);
		return lines.stream().map(Line::movement).toList();
	}

	/** A holder’s balances. */
	@Transactional(readOnly = true)
	public Balances balancesOf(HolderId holder) {
		List<Account> accounts = Arrays.stream(Counter.values())
			.map((counter) -> new Account(holder, counter))
			.toList();
		Map<Counter, Long> balances = new EnumMap<>(Counter.class);
		this.table.tailsOf(accounts).forEach((account, tail) -> balances.put(account.counter(), tail.balance()));
		return Balances.of(balances);
	}

	/**
	 * All movements of a holder, latest first; within an account always in the order of
	 * their numbers.
	 */
	@Transactional(readOnly = true)
	public List<Movement> movementsOf(HolderId holder) {
		return this.table.allOf(holder);
	}

	private List<Posting> missing(Collection<Posting> postings) {
		Set<Key> seen = new HashSet<>(this.table.written(postings.stream().map(Posting::uniqueKey).toList()));
		return postings.stream()
			.filter((posting) -> seen.add(posting.uniqueKey()))
			.sorted(Comparator.comparing((posting) -> posting.amount() < 0))
			.toList();
	}

	private static Movement movement(Posting posting, Tail tail, Instant now) {
		Account account = posting.account();
		long balance = Math.addExact(tail.balance(), posting.amount());
		if (balance < 0) {
			throw new NotEnoughRights(account.counter());
		}
		Posting.Basis basis = posting.basis();
		return new Movement(account.holder(), account.counter(), tail.number() + 1, posting.kind(), posting.amount(),
				balance, latest(posting.bookedOn(), tail.bookedOn()), latest(now, tail.writtenAt()), basis.earnedIn(),
				basis.hours(), basis.rule(), basis.label(), basis.motive(), posting.source(), posting.reverses());
	}

	private static <T extends Comparable<? super T>> T latest(T first, T second) {
		return (first.compareTo(second) >= 0) ? first : second;
	}

}
