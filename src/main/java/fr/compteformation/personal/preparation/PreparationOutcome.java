package fr.compteformation.personal.preparation;

/** The result of preparing something. The constant names end the translation keys. */
public enum PreparationOutcome {

	/** The person sees it from now on, or it was waiting already. */
	DONE,

	/** The helper may no longer prepare this: revoked, expired, or an account closed. */
	ENDED,

	/** Too much waits, or was prepared in a day. */
	TOO_MUCH,

	/** The training is no longer in the catalogue. */
	GONE;

	/** The translation key of the message. */
	public String messageKey() {
		return "preparation.outcome." + name();
	}

}
