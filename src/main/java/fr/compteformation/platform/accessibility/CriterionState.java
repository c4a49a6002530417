package fr.compteformation.platform.accessibility;

/** What is known about a criterion. The constants end translation keys. */
public enum CriterionState {

	/** Checked as a whole, and nothing was found. */
	CONFORMING,

	/** Something was found. */
	NOT_CONFORMING,

	/** Not checked, or only in part. */
	NOT_EVALUATED,

	/** The portal has nothing that it is about. */
	NOT_APPLICABLE

}
