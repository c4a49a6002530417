package fr.compteformation.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One measurement of an operation.
 *
 * @param loop processor seconds of the calibration just before
 * @param levels the outcomes, by how many were at it in parallel
 */
record Round(double loop, List<Load.Outcome> levels) {

	/** Processor seconds for one operation. */
	double processor(ToDoubleFunction<Processor> whose) {
		return this.levels.stream().map(Load.Outcome::processor).mapToDouble(whose).average().orElseThrow();
	}

}
