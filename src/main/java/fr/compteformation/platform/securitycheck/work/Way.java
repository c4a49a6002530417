package fr.compteformation.platform.securitycheck.work;

/** The ways to answer, from the hardest for a program to the easiest. */
public enum Way {

	PICTURE, CHARACTERS, SOUND, QUESTION

}
