package fr.compteformation.rights.feeding;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a file is, and its report once it is done. What is counted here is committed.
 *
 * @param id names the file
 * @param state whether it is being read
 * @param total lines of the file, without the header and blank lines
 * @param kept lines that told something new
 * @param alreadyKnown lines that repeat what an employer declared before; they change
 * nothing
 * @param refused lines that cannot be taken
 * @param bookedOn the day the movements count from
 * @param startedAt when it was first read
 * @param endedAt when the last line was done
 */
public record FeedingProgress(FeedingId id, State state, long total, long kept, long alreadyKnown, long refused,
		LocalDate bookedOn, Instant startedAt, @Nullable Instant endedAt) {

	/** Lines that were read so far. */
	public long read() {
		return this.kept + this.alreadyKnown + this.refused;
	}

	/** Whether a file is being read. */
	public enum State {

		/** Somebody reads it, or died doing so. */
		RUNNING,

		/** It stopped before its end; starting it again goes on from there. */
		INTERRUPTED,

		/** Every line was read. */
		DONE

	}

}
