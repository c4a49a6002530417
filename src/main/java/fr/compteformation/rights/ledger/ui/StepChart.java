package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;

import fr.compteformation.rights.ledger.Movement;

/**
 * Draws a balance over the years as steps. The table of movements gives the same values
 * to everyone. The drawing fills the width of its container.
 *
 * @param balances the balance at the end of each day with movements, in cents or points
 * @param until the last day drawn
 */
record StepChart(NavigableMap<LocalDate, Long> balances, LocalDate until) {

	private static final int WIDTH = 1000;

	private static final int HEIGHT = 150;

	/** Vertical margin for the line width. */
	private static final int MARGIN = 10;

	/** Sums movements of any accounts, in any order. */
	static StepChart of(List<Movement> movements, LocalDate until) {
		NavigableMap<LocalDate, Long> balances = new TreeMap<>();
		movements.forEach((movement) -> balances.merge(movement.bookedOn(), movement.amount(), Long::sum));
		long balance = 0;
		for (Entry<LocalDate, Long> day : balances.entrySet()) {
			balance += day.getValue();
			day.setValue(balance);
		}
		return new StepChart(balances, until);
	}

	boolean isEmpty() {
		return this.balances.isEmpty();
	}

	/** The first day drawn: 1 January, so that years start at the left. */
	LocalDate from() {
		return this.balances.firstKey().withDayOfYear(1);
	}

	/** The last day drawn. */
	LocalDate to() {
		LocalDate last = this.balances.lastKey();
		return last.isAfter(this.until) ? last : this.until;
	}

	String svg() {
		String line = line();
		return """
				<svg class="chart" viewBox="0 0 %d %d" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
				<path class="area" d="%sV%dH0Z"/><path class="line" d="%s" vector-effect="non-scaling-stroke"/></svg>"""
			.formatted(WIDTH, HEIGHT, line, HEIGHT, line);
	}

	private String line() {
		StringBuilder path = new StringBuilder("M0 ").append(y(this.balances.getOrDefault(from(), 0L)));
		this.balances.forEach((day, balance) -> path.append('H').append(x(day)).append('V').append(y(balance)));
		return path.append('H').append(WIDTH).toString();
	}

	private long x(LocalDate day) {
		long days = Math.max(1, to().toEpochDay() - from().toEpochDay());
		return Math.round((double) WIDTH * (day.toEpochDay() - from().toEpochDay()) / days);
	}

	// A balance can be negative for a day, if a movement was written after its booking
	// date.
	private long y(long balance) {
		long highest = this.balances.values().stream().mapToLong(Long::longValue).max().orElse(0);
		double share = (highest > 0) ? Math.max(0, balance) / (double) highest : 0;
		return HEIGHT - MARGIN - Math.round(share * (HEIGHT - 2 * MARGIN));
	}

}
