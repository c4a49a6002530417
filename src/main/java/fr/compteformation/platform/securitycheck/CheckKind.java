package fr.compteformation.platform.securitycheck;

/**
 * The kinds of security check; the person may always choose another. The name is the
 * suffix of its translation keys.
 */
public enum CheckKind {

	/** Find one picture among six. */
	PICTURE,

	/** Copy the characters. */
	CHARACTERS,

	/**
	 * Answer a question in words, for people who can neither see nor hear the others.
	 */
	QUESTION

}
