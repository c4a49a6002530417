package fr.compteformation.platform.securitycheck;

import java.util.List;

import fr.compteformation.platform.securitycheck.drawing.Picture;

/**
 * What a person is asked.
 */
public sealed interface Challenge {

	/** Names the challenge when it is answered. */
	ChallengeId id();

	/** Whether it may be heard and answered as digits instead. */
	boolean hasSound();

	/**
	 * To find one picture among six.
	 *
	 * @param promptKey the translation that names the picture to find
	 * @param pictures six PNG bitmaps in the order to show them, each of
	 * {@value Picture#PIXELS} pixels square and all of the same number of bytes; the
	 * right answer is the place of one of them, {@code "1"} to {@code "6"}
	 */
	record Pictures(ChallengeId id, String promptKey, List<byte[]> pictures) implements Challenge {

		@Override
		public boolean hasSound() {
			return true;
		}

	}

	/**
	 * To copy characters out.
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
	 * To answer a question.
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
