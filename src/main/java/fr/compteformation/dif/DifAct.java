package fr.compteformation.dif;

/**
 * What happens to a declaration. The names stand in the database, and end the keys of
 * their texts.
 */
public enum DifAct {

	/** The person declares, or declares anew. */
	DECLARE(false),

	/** The person hands in what was asked for, or says what they think. */
	ANSWER(false),

	/** The person does not agree. */
	CONTEST(false),

	VALIDATE(true),

	/** To what the person’s own document says. */
	CORRECT(true),

	ASK_FOR_DOCUMENT(true),

	/** Proposes fewer hours, or none, and hears the person first. */
	OPEN_ADVERSARIAL(true),

	REFUSE(true),

	/** A supervisor agrees with what an agent decided. */
	CONFIRM(true),

	/** A supervisor does not agree, and gives it back to the agents. */
	SEND_BACK(true);

	private final boolean ofAgents;

	DifAct(boolean ofAgents) {
		this.ofAgents = ofAgents;
	}

	/** Whether agents do it; otherwise the person does. */
	public boolean isOfAgents() {
		return this.ofAgents;
	}

	/** Whether an agent says why by a {@link DifMotive}. */
	public boolean needsMotive() {
		return switch (this) {
			case CORRECT, ASK_FOR_DOCUMENT, OPEN_ADVERSARIAL, REFUSE, SEND_BACK -> true;
			case DECLARE, ANSWER, CONTEST, VALIDATE, CONFIRM -> false;
		};
	}

	/** The translation that tells it as a past event. */
	public String messageKey() {
		return "dif.act." + name();
	}

}
