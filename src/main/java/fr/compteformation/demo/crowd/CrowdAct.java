package fr.compteformation.demo.crowd;

import java.util.Optional;

import fr.compteformation.rights.dif.DifMotive;

/**
 * What somebody did about a declaration.
 *
 * @param days after the declaration
 * @param author {@code P} for the person, otherwise the first letter of the agent’s first
 * name
 * @param what the name of a {@link fr.compteformation.rights.dif.DifAct}, or
 * {@code HAND_TO_} and the letter of a colleague
 * @param motive the motive, if it is not the usual one
 */
record CrowdAct(int days, char author, String what, Optional<DifMotive> motive) {

	private static final String HAND_OVER = "HAND_TO_";

	private static final int WITH_MOTIVE = 4;

	/** Reads {@code 7 A ASK_FOR_DOCUMENT}. */
	static CrowdAct read(String text) {
		String[] words = text.strip().split(" ");
		return new CrowdAct(Integer.parseInt(words[0]), words[1].charAt(0), words[2], (words.length == WITH_MOTIVE)
				? Optional.of(DifMotive.valueOf(words[WITH_MOTIVE - 1])) : Optional.empty());
	}

	/** Whether it is an act of the person. */
	boolean isOfThePerson() {
		return this.author == 'P';
	}

	/** The colleague who receives the declaration, if it is handed over. */
	Optional<Character> receiver() {
		return this.what.startsWith(HAND_OVER) ? Optional.of(this.what.charAt(HAND_OVER.length())) : Optional.empty();
	}

}
