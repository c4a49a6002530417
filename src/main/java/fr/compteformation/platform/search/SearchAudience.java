package fr.compteformation.platform.search;

/** Who asks. Each audience finds only what it may open. */
public enum SearchAudience {

	/** Citizens and visitors. */
	EVERYBODY,

	/** Professionals before they sign in. */
	PROFESSIONALS,

	/** Signed-in professionals of a training provider. */
	PROVIDERS,

	/** Signed-in professionals of an employer. */
	EMPLOYERS

}
