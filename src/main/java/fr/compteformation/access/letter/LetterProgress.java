package fr.compteformation.access.letter;

import java.time.Instant;

/** The progress of a person’s letter. */
public sealed interface LetterProgress {

	/** It leaves with the next batch. */
	record Waiting(Instant askedAt) implements LetterProgress {
	}

	/**
	 * It left, and its code works.
	 *
	 * @param sentAt when it left
	 * @param until when the code expires
	 * @param triesLeft how often a code may be typed
	 */
	record Sent(Instant sentAt, Instant until, int triesLeft) implements LetterProgress {
	}

	/**
	 * Its code no longer works.
	 *
	 * @param tooManyTries whether wrong codes ended it; otherwise it expired or a newer
	 * letter replaced it
	 */
	record Over(boolean tooManyTries) implements LetterProgress {
	}

}
