package fr.compteformation.rights.ledger.history;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;

/**
 * The DIF in the ledger.
 *
 * @param hours the hours that count
 * @param worth their value
 * @param left what trainings have not used
 */
public record DifBalance(BigDecimal hours, Euros worth, Euros left) {

	/**
	 * The DIF of a person; empty if no hours were ever recorded.
	 * @param movements all movements of the person, in any order
	 */
	public static Optional<DifBalance> of(List<Movement> movements) {
		List<Movement> all = movements.stream().filter((movement) -> movement.counter() == Counter.DIF).toList();
		Set<Integer> reversed = new HashSet<>();
		all.stream().map(Movement::reverses).filter(Objects::nonNull).forEach(reversed::add);
		List<Movement> standing = all.stream()
			.filter((movement) -> movement.kind() == MovementKind.DIF_DECLARATION)
			.filter((movement) -> !reversed.contains(movement.number()))
			.toList();
		return standing
			.isEmpty()
					? Optional.empty()
					: Optional.of(
							new DifBalance(
									standing.stream()
										.map((movement) -> Objects.requireNonNullElse(movement.hours(),
												BigDecimal.ZERO))
										.reduce(BigDecimal.ZERO, BigDecimal::add),
									new Euros(standing.stream().mapToLong(Movement::amount).sum()),
									new Euros(all.stream().mapToLong(Movement::amount).sum())));
	}

	/** What trainings have used. */
	public Euros used() {
		return new Euros(this.worth.cents() - this.left.cents());
	}

}
