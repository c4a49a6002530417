package fr.compteformation.office.queue;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * A filter for the queue; {@code null} matches everything.
 *
 * @param state the state
 * @param days the minimum age in days
 * @param hours the minimum declared hours
 * @param finding the result of the automatic reading of the documents
 */
public record DifFilter(@Nullable DifState state, @Nullable Integer days, @Nullable DifHours hours,
		@Nullable DifFinding finding) {

	/** Matches everything. */
	public static final DifFilter ALL = new DifFilter(null, null, null, null);

}
