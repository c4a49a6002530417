package fr.compteformation.rights.feeding;

import fr.compteformation.platform.csv.FileInspection;

/**
 * The result of importing a file.
 */
public sealed interface FeedingOutcome {

	/** All lines were read, in this run or partly in an earlier one. */
	record Done(FeedingProgress report) implements FeedingOutcome {
	}

	/** A file with the same content was imported before. Nothing changed. */
	record DoneBefore(FeedingProgress report) implements FeedingOutcome {
	}

	/** Another process is reading the file, or its lease has not expired yet. */
	record RunningElsewhere(FeedingProgress progress) implements FeedingOutcome {
	}

	/**
	 * The import stopped early; the log says why. Committed lines are kept, and starting
	 * the file again resumes it.
	 */
	record Interrupted(FeedingProgress progress) implements FeedingOutcome {
	}

	/** Not a valid file: no line was imported. */
	record Unreadable(FileInspection.Problem problem) implements FeedingOutcome {
	}

}
