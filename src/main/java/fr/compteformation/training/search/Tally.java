package fr.compteformation.training.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts trainings by the values of their facets. A training counts for a value if one of
 * its sessions has it and fits all other facets that were chosen.
 */
class Tally {

	/** The values of a facet, a bit each. */
	static final int VALUES = Long.SIZE;

	private static final int FACETS = Facet.values().length;

	private final long[] chosen = new long[FACETS];

	private final boolean[] narrowed = new boolean[FACETS];

	private final long[] current = new long[FACETS];

	/** The values of the current training that count. */
	private final long[] seen = new long[FACETS];

	private final boolean[] without = new boolean[FACETS];

	private final int[][] counts = new int[FACETS][VALUES];

	private final int[] countsWithout = new int[FACETS];

	private int fitting;

	/**
	 * @param chosen the values that were chosen, a bit each
	 */
	Tally(Map<Facet, Long> chosen) {
		chosen.forEach((facet, values) -> {
			this.chosen[facet.ordinal()] = values;
			this.narrowed[facet.ordinal()] = true;
		});
	}

	void begin() {
		Arrays.fill(this.seen, 0);
		Arrays.fill(this.without, false);
		this.fitting = 0;
	}

	void set(Facet facet, long values) {
		this.current[facet.ordinal()] = values;
	}

	/** Whether the current session fits; notes for which values it counts. */
	boolean fits() {
		int missed = -1;
		for (int facet = 0; facet < FACETS; facet++) {
			if (this.narrowed[facet] && (this.current[facet] & this.chosen[facet]) == 0) {
				if (missed >= 0) {
					return false;
				}
				missed = facet;
			}
		}
		if (missed >= 0) {
			this.seen[missed] |= this.current[missed];
			this.without[missed] = true;
			return false;
		}
		for (int facet = 0; facet < FACETS; facet++) {
			this.seen[facet] |= this.current[facet];
		}
		this.fitting++;
		return true;
	}

	void end() {
		for (int facet = 0; facet < FACETS; facet++) {
			for (long left = this.seen[facet]; left != 0; left &= left - 1) {
				this.counts[facet][Long.numberOfTrailingZeros(left)]++;
			}
			if (this.fitting > 0 || this.without[facet]) {
				this.countsWithout[facet]++;
			}
		}
	}

	/** The sessions of the current training that fit. */
	int fitting() {
		return this.fitting;
	}

	int count(Facet facet, int value) {
		return this.counts[facet.ordinal()][value];
	}

	/** The trainings there would be without each facet that was chosen. */
	Map<Facet, Integer> without() {
		Map<Facet, Integer> trainings = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			if (this.narrowed[facet.ordinal()]) {
				trainings.put(facet, this.countsWithout[facet.ordinal()]);
			}
		}
		return trainings;
	}

}
