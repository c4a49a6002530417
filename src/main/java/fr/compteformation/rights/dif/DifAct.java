package fr.compteformation.rights.dif;

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

	/**
	 * A decision waits for a supervisor; follows from another act, and is none to choose.
	 */
	HAND_OVER(true),

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
			case DECLARE, ANSWER, CONTEST, VALIDATE, HAND_OVER, CONFIRM -> false;
		};
	}

	/** Whether it stays among agents: why one disagrees with another is not told. */
	public boolean isInternal() {
		return this == HAND_OVER || this == SEND_BACK;
	}

	/** Whether who did it may not judge what came of it. */
	public boolean decides() {
		return switch (this) {
			case VALIDATE, CORRECT, OPEN_ADVERSARIAL, REFUSE, HAND_OVER, CONFIRM -> true;
			case DECLARE, ANSWER, CONTEST, ASK_FOR_DOCUMENT, SEND_BACK -> false;
		};
	}

	/** The translation that tells it as a past event. */
	public String messageKey() {
		return "dif.act." + name();
	}

}
