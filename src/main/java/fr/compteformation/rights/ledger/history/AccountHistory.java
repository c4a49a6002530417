package fr.compteformation.rights.ledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;

/**
 * Turns movements into lines with a running total of CPF, DIF and top-ups that starts at
 * zero and ends on the headline amount. CEC and C2P have totals of their own. What
 * happened together is one line, so that no total is shown that nobody ever had.
 */
public final class AccountHistory {

	private final Map<Place, MovementKind> kinds = new HashMap<>();

	private final Map<Object, List<Movement>> groups = new LinkedHashMap<>();

	private AccountHistory(List<Movement> movements) {
		movements
			.forEach((movement) -> this.kinds.put(new Place(movement.counter(), movement.number()), movement.kind()));
		movements.reversed()
			.forEach(
					(movement) -> this.groups.computeIfAbsent(key(movement), (key) -> new ArrayList<>()).add(movement));
	}

	/**
	 * The lines of all accounts, latest first.
	 * @param movements all movements of a person, latest first
	 */
	public static List<HistoryLine> of(List<Movement> movements) {
		return lines(new AccountHistory(movements).groups.values());
	}

	private static List<HistoryLine> lines(Collection<List<Movement>> groups) {
		List<HistoryLine> lines = new ArrayList<>(groups.size());
		long total = 0;
		for (List<Movement> group : groups) {
			long amount = group.stream().mapToLong(Movement::amount).sum();
			boolean totalled = HistoryLine.isTotalled(group.getFirst());
			total += totalled ? amount : 0;
			lines.add(new HistoryLine(group, amount, totalled ? total : group.getLast().balance()));
		}
		Collections.reverse(lines);
		return lines;
	}

	// Movements with the same key are one line; by default a movement is a line of its
	// own.
	private Object key(Movement movement) {
		MovementKind kind = (movement.reverses() != null)
				? this.kinds.getOrDefault(new Place(movement.counter(), movement.reverses()), movement.kind())
				: movement.kind();
		return switch (kind) {
			case RESERVATION, DIF_DECLARATION ->
				HistoryLine.isTotalled(movement) ? new Together(movement.source(), kind, isReturned(movement),
						movement.bookedOn(), movement.writtenAt()) : new Place(movement.counter(), movement.number());
			case ANNUAL_CREDIT, CONVERSION, VOLUNTEERING, HARD_WORK, TOP_UP, REVERSAL ->
				new Place(movement.counter(), movement.number());
		};
	}

	private static boolean isReturned(Movement movement) {
		return movement.kind() == MovementKind.REVERSAL && movement.amount() > 0;
	}

	private record Place(Counter counter, int number) {
	}

	private record Together(String source, MovementKind kind, boolean returned, LocalDate bookedOn, Instant writtenAt) {
	}

}
