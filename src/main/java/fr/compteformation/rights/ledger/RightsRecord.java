package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rights and movements in the personal data export. Amounts are in euro cents, except
 * points.
 */
record RightsRecord(long cpfCents, long difCents, long topUpCents, long cecCents, int c2pPoints, List<Line> movements) {

	static RightsRecord of(Balances balances, List<Movement> movements) {
		return new RightsRecord(balances.cpf().cents(), balances.dif().cents(), balances.topUps().cents(),
				balances.cec().cents(), balances.c2pPoints(), movements.stream().map(Line::of).toList());
	}

	/**
	 * A movement.
	 */
	record Line(String account, int number, String kind, String unit, long amount, long balance, LocalDate bookedOn,
			Instant writtenAt, @Nullable Integer earnedIn, @Nullable BigDecimal hours, @Nullable String label,
			Movement.@Nullable Motive motive, String source, @Nullable Integer reverses) {

		private static Line of(Movement movement) {
			Year earnedIn = movement.earnedIn();
			return new Line(movement.counter().name(), movement.number(), movement.kind().name(),
					(movement.counter() == Counter.C2P) ? "points" : "cents", movement.amount(), movement.balance(),
					movement.bookedOn(), movement.writtenAt(), (earnedIn != null) ? earnedIn.getValue() : null,
					movement.hours(), movement.label(), movement.motive(), movement.source(), movement.reverses());
		}

	}

}
