package fr.compteformation.office.contact;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.audit.Act;

/**
 * An act on a question: who performs it and the resulting state. The constant names end
 * the translation keys.
 */
public enum ContactAct {

	/** An agent takes the question. */
	TAKE(Act.CASE_TAKEN),

	/** An agent answers. */
	ANSWER(Act.CASE_ANSWERED),

	/** An agent asks the person for something. */
	ASK(Act.CASE_ANSWERED),

	/** An agent hands the question over to a colleague. */
	HAND_OVER(Act.CASE_HANDED_OVER),

	CLOSE(Act.CASE_TREATED),

	REOPEN(Act.CASE_REOPENED),

	/** The person writes again. */
	REPLY(null);

	private final @Nullable Act journaled;

	ContactAct(@Nullable Act journaled) {
		this.journaled = journaled;
	}

	/** Whether agents perform it; otherwise the person does. */
	public boolean isOfAgents() {
		return this.journaled != null;
	}

	/** The entry in the audit log, for acts of agents. */
	Act journaled() {
		if (this.journaled == null) {
			throw new IllegalStateException("not an act of agents: " + this);
		}
		return this.journaled;
	}

	/** The resulting state. */
	ContactState leadsTo(ContactState from) {
		return switch (this) {
			case TAKE, HAND_OVER -> (from == ContactState.NEW) ? ContactState.TAKEN : from;
			case ANSWER -> ContactState.ANSWERED;
			case ASK -> ContactState.WAITING_FOR_PERSON;
			case CLOSE -> ContactState.CLOSED;
			case REOPEN -> ContactState.TAKEN;
			case REPLY -> (from == ContactState.NEW) ? ContactState.NEW : ContactState.TAKEN;
		};
	}

}
