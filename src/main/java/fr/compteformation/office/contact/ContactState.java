package fr.compteformation.office.contact;

import java.util.Set;

/**
 * The state of a question and the acts possible in it. The constant names are stored in
 * the database and end the translation keys.
 */
public enum ContactState {

	/** No agent has taken it. */
	NEW(ContactAct.TAKE, ContactAct.ANSWER, ContactAct.ASK, ContactAct.HAND_OVER, ContactAct.CLOSE, ContactAct.REPLY),

	/** An agent has it and must act. */
	TAKEN(ContactAct.TAKE, ContactAct.ANSWER, ContactAct.ASK, ContactAct.HAND_OVER, ContactAct.CLOSE, ContactAct.REPLY),

	/** Answered; the person may write again. */
	ANSWERED(ContactAct.TAKE, ContactAct.ANSWER, ContactAct.ASK, ContactAct.HAND_OVER, ContactAct.CLOSE,
			ContactAct.REPLY),

	/** The person was asked for something. */
	WAITING_FOR_PERSON(ContactAct.TAKE, ContactAct.ANSWER, ContactAct.ASK, ContactAct.HAND_OVER, ContactAct.CLOSE,
			ContactAct.REPLY),

	/** Nobody must act; only an agent may reopen it. */
	CLOSED(ContactAct.REOPEN);

	private final Set<ContactAct> acts;

	ContactState(ContactAct... acts) {
		this.acts = Set.of(acts);
	}

	/** Whether this act is possible. */
	public boolean allows(ContactAct act) {
		return this.acts.contains(act);
	}

	/** The translation key of the state. */
	public String messageKey() {
		return "contact.state." + name();
	}

}
