package fr.compteformation.rights.ledger.history;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.MovementLabels;

/**
 * A line of the account statement: one movement, or several that happened together, such
 * as a changed declaration of DIF or a training paid from two accounts.
 *
 * @param movements at least one, in the order of the ledger
 * @param amount the change, in cents, or in points of the C2P
 * @param total the running total of CPF, DIF and top-ups afterwards; of the CEC or the
 * C2P on lines that are apart
 */
public record HistoryLine(List<Movement> movements, long amount, long total) {

	public HistoryLine {
		movements = List.copyOf(movements);
	}

	/** The movement that names the line. */
	public Movement main() {
		return this.movements.stream()
			.filter((movement) -> movement.kind() == MovementKind.DIF_DECLARATION)
			.findFirst()
			.orElseGet(this.movements::getFirst);
	}

	/** The reversal of the declaration that this line replaces. */
	public Optional<Movement> replaced() {
		return (main().kind() != MovementKind.DIF_DECLARATION) ? Optional.empty()
				: this.movements.stream().filter((movement) -> movement.kind() == MovementKind.REVERSAL).findFirst();
	}

	/** The accounts that changed. */
	public Set<Counter> counters() {
		Set<Counter> counters = EnumSet.noneOf(Counter.class);
		this.movements.forEach((movement) -> counters.add(movement.counter()));
		return counters;
	}

	/** Whether the line belongs to the CEC or the C2P, whose totals are their own. */
	public boolean isApart() {
		return !isTotalled(main());
	}

	/** Whether the line counts points instead of cents. */
	public boolean isInPoints() {
		return main().counter() == Counter.C2P;
	}

	public LocalDate bookedOn() {
		return main().bookedOn();
	}

	/** The name of the line. */
	public String label(MovementLabels labels) {
		return replaced().map((former) -> labels.ofChange(main(), former)).orElseGet(() -> labels.of(main()));
	}

	/** Whether a movement counts in the total of CPF, DIF and top-ups. */
	static boolean isTotalled(Movement movement) {
		return switch (movement.counter()) {
			case CPF, DIF, TOP_UP -> true;
			case CEC, C2P -> false;
		};
	}

}
