package fr.compteformation.career.traits;

/**
 * The five traits of the “Big Five” model, a public construct of research on personality.
 * The constant names end the translation keys.
 */
public enum Trait {

	/** Openness to experience. */
	CURIOSITY,

	/** Conscientiousness. */
	METHOD,

	/** Extraversion. */
	ENERGY,

	/** Agreeableness. */
	KINDNESS,

	/** Emotional stability. */
	CALM;

	/** The translation key of its name. */
	public String messageKey() {
		return "traits.trait." + name();
	}

}
