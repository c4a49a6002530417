package fr.compteformation.platform.securitycheck;

/**
 * The ways to show that one is no robot; a person may always choose another one. The name
 * is the end of the keys of its texts.
 */
public enum CheckKind {

	/** To find one picture among six. */
	PICTURE,

	/** To copy characters out. */
	CHARACTERS,

	/**
	 * To answer a question in words, for those who can neither see nor hear the others.
	 */
	QUESTION

}
