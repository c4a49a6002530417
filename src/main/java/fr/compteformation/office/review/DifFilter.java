package fr.compteformation.office.review;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifFinding;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * Which declarations of the queue to show; what is left out does not matter.
 *
 * @param state where they stand
 * @param days declared at least so many days ago
 * @param hours so many declared hours at least
 * @param finding what their documents seem to say
 */
public record DifFilter(@Nullable DifState state, @Nullable Integer days, @Nullable DifHours hours,
		@Nullable DifFinding finding) {

	/** Everything that waits. */
	public static final DifFilter ALL = new DifFilter(null, null, null, null);

}
