package fr.compteformation.access.identitydocument;

/**
 * What happens to a request. The names are stored in the database and are suffixes of
 * translation keys.
 */
public enum IdentityAct {

	/** The person sends their documents. */
	SUBMIT(false),

	/** An agent asks for other files. */
	ASK_MORE(true),

	/** The person sends the files asked for. */
	ANSWER(false),

	/** An agent finds that the documents are the owner’s. */
	ACCEPT(true),

	/** An agent finds that they are not, or cannot tell. */
	REFUSE(true),

	/** The person contests a refusal. */
	CONTEST(false),

	/** The person no longer wants an answer. */
	WITHDRAW(false),

	/** The person did not send the files asked for in time. */
	LAPSE(false);

	private final boolean ofAgents;

	IdentityAct(boolean ofAgents) {
		this.ofAgents = ofAgents;
	}

	/** Whether it is an act of agents. */
	public boolean isOfAgents() {
		return this.ofAgents;
	}

	/** Whether the person gets a reason. */
	public boolean needsMotive() {
		return this == ASK_MORE || this == REFUSE;
	}

	/** The translation key. */
	public String messageKey() {
		return "identityDocument.act." + name();
	}

}
