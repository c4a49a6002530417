package fr.compteformation.office.figures.ui;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The axis of a chart: from zero in equal steps of 1, 2 or 5 times a power of ten.
 *
 * @param top the last value
 * @param step the distance between two lines
 */
record ChartAxis(long top, long step) {

	/** The most steps that remain readable. */
	private static final int STEPS = 5;

	private static final long[] ROUND = { 1, 2, 5 };

	private static final int TEN = 10;

	/** The axis with the smallest step that reaches a value. */
	static ChartAxis upTo(long highest) {
		for (long power = 1;; power *= TEN) {
			for (long round : ROUND) {
				long step = round * power;
				if (highest <= step * STEPS) {
					return new ChartAxis(Math.max(1, Math.ceilDiv(highest, step)) * step, step);
				}
			}
		}
	}

	/** The values of the lines, from zero to the top. */
	List<Long> ticks() {
		return LongStream.rangeClosed(0, this.top / this.step).mapToObj((line) -> line * this.step).toList();
	}

}
