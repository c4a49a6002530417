package fr.compteformation.rights.feeding;

/**
 * How taking a file in ended.
 */
public sealed interface FeedingOutcome {

	/** Every line was read, in this run or partly in an earlier one. */
	record Done(FeedingProgress report) implements FeedingOutcome {
	}

	/** A file with this content was done before: nothing changed. */
	record DoneBefore(FeedingProgress report) implements FeedingOutcome {
	}

	/** Another process reads this file, or died less than half a minute ago. */
	record RunningElsewhere(FeedingProgress progress) implements FeedingOutcome {
	}

	/**
	 * It stopped before its end, and the log says why. What was read is kept; starting
	 * the same file again goes on from there.
	 */
	record Interrupted(FeedingProgress progress) implements FeedingOutcome {
	}

	/** It is no such file: no line was taken. */
	record Unreadable(FileProblem problem) implements FeedingOutcome {
	}

}
