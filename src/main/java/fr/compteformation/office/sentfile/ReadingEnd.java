package fr.compteformation.office.sentfile;

import fr.compteformation.platform.csv.FileInspection;

/** How the reading of a file ended. */
public sealed interface ReadingEnd {

	/** All lines were read, in this reading or partly in an earlier one. */
	record Complete(ReadingCounts counts) implements ReadingEnd {
	}

	/** The same content was read to its end before. Nothing changed. */
	record CompleteBefore(ReadingCounts counts) implements ReadingEnd {
	}

	/** A failure; what was read before is kept, and the reading can go on from there. */
	record Stopped(ReadingCounts counts) implements ReadingEnd {
	}

	/** The whole file is refused; nothing changed. */
	record Refused(FileInspection.Problem problem) implements ReadingEnd {
	}

	/** Another process reads the same content: to be tried again. */
	record Elsewhere() implements ReadingEnd {
	}

}
