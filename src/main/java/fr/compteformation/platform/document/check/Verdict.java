package fr.compteformation.platform.document.check;

/** The result of a check. */
public sealed interface Verdict {

	/**
	 * The file is accepted.
	 *
	 * @param type its real type
	 * @param content the bytes to store: a picture without metadata such as the place
	 */
	record Sound(FileType type, byte[] content) implements Verdict {
	}

	/** The file is refused. */
	record Refused(Refusal refusal) implements Verdict {
	}

}
