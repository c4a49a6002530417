package fr.compteformation.bench;

import java.util.List;

/**
 * One measurement of an operation.
 *
 * @param loop processor seconds of the calibration just before
 * @param levels the outcomes at 1, 10 and 50 in parallel
 */
record Round(double loop, List<Load.Outcome> levels) {

	/** Processor seconds of the portal for one operation. */
	double processor() {
		return this.levels.stream().mapToDouble(Load.Outcome::processor).average().orElseThrow();
	}

}
