package fr.compteformation.platform.securitycheck;

import java.util.List;

import fr.compteformation.platform.securitycheck.drawing.Picture;

/** A question that people can answer and robots cannot. */
public sealed interface Challenge {

	/** The id that the answer refers to. */
	ChallengeId id();

	/** Whether an audio version with digits exists. */
	boolean hasSound();

	/**
	 * Find one picture among six.
	 *
	 * @param promptKey the translation key of the picture to find
	 * @param pictures six PNG bitmaps in display order, each {@value Picture#PIXELS}
	 * pixels square and all of the same number of bytes; the right answer is the position
	 * of one of them, {@code "1"} to {@code "6"}
	 */
	record Pictures(ChallengeId id, String promptKey, List<byte[]> pictures) implements Challenge {

		@Override
		public boolean hasSound() {
			return true;
		}

	}

	/**
	 * Copy the characters.
	 *
	 * @param image the characters as a PNG bitmap
	 * @param digits whether they are digits only
	 */
	record Characters(ChallengeId id, byte[] image, boolean digits) implements Challenge {

		@Override
		public boolean hasSound() {
			return true;
		}

	}

	/**
	 * Answer a question.
	 *
	 * @param text in the person’s language
	 */
	record Question(ChallengeId id, String text) implements Challenge {

		@Override
		public boolean hasSound() {
			return false;
		}

	}

}
