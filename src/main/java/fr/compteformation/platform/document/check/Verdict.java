package fr.compteformation.platform.document.check;

/**
 * What became of looking at a file.
 */
public sealed interface Verdict {

	/**
	 * It may be kept.
	 *
	 * @param type what it really is
	 * @param content what to keep: a picture without what it told beside its pixels, such
	 * as the place where it was taken
	 */
	record Sound(FileType type, byte[] content) implements Verdict {
	}

	/** It may not. */
	record Refused(Refusal refusal) implements Verdict {
	}

}
