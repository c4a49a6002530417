package fr.compteformation.rights.feeding;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The progress of an import, and its report once done. Counts are committed.
 *
 * @param id its id
 * @param state whether it is being read
 * @param total data lines, without the header and blank lines
 * @param kept lines with new declarations
 * @param alreadyKnown lines that repeat an earlier declaration; without effect
 * @param refused invalid lines
 * @param bookedOn the booking date of the movements
 * @param startedAt when it was first read
 * @param endedAt when it was done
 */
public record FeedingProgress(FeedingId id, State state, long total, long kept, long alreadyKnown, long refused,
		LocalDate bookedOn, Instant startedAt, @Nullable Instant endedAt) {

	/** The number of lines read so far. */
	public long read() {
		return this.kept + this.alreadyKnown + this.refused;
	}

	/** The state of an import. */
	public enum State {

		/** A reader holds the lease, or died holding it. */
		RUNNING,

		/** Stopped early; starting it again resumes it. */
		INTERRUPTED,

		/** All lines were read. */
		DONE

	}

}
