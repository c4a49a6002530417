package fr.compteformation.rights.ledger.ui;

import java.util.List;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * A year of the chart.
 *
 * @param year the year
 * @param lines its lines, oldest first
 * @param before the total at the end of the year before
 * @param total the total at its end
 */
record YearBar(int year, List<HistoryLine> lines, long before, long total) {

	/** What the year added; zero if it took more than it gave. */
	long added() {
		return Math.max(0, this.total - this.before);
	}

	/** The part of it that is DIF. */
	long addedDif() {
		long dif = this.lines.stream()
			.flatMap((line) -> line.movements().stream())
			.filter((movement) -> movement.counter() == Counter.DIF && movement.kind() != MovementKind.RESERVATION)
			.mapToLong((movement) -> movement.amount())
			.sum();
		return Math.clamp(dif, 0, added());
	}

	/** A share of a whole as a percentage, for the style. */
	static String percent(long part, long whole) {
		return String.valueOf((whole > 0) ? Math.round(1000.0 * part / whole) / 10.0 : 0);
	}

}
