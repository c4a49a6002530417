package fr.compteformation.access.letter;

import fr.compteformation.platform.base.PagePath;

/** The pages of this module. */
public final class LetterPages {

	/** The supervisors’ page of batches. */
	public static final PagePath LETTERS = new PagePath("/agent/courriers");

	private LetterPages() {
	}

	/** The download of a batch. */
	public static PagePath fileOf(LetterBatch batch) {
		return LETTERS.of(batch.number() + ".pdf");
	}

}
