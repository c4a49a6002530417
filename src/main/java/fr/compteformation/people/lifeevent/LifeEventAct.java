package fr.compteformation.people.lifeevent;

/**
 * An act on a reported death or retirement. The constant names are stored in the database
 * and end the translation keys.
 */
public enum LifeEventAct {

	/** An agent reports the event. */
	REPORT,

	/** The person contests it. */
	CONTEST,

	/** An agent proposes to lift it. */
	PROPOSE_LIFT,

	/** It stays in force. */
	KEEP,

	/** A supervisor lifts it; everything is as before. */
	LIFT;

	/** The resulting state. */
	LifeEventState leadsTo() {
		return switch (this) {
			case REPORT, KEEP -> LifeEventState.IN_FORCE;
			case CONTEST -> LifeEventState.CONTESTED;
			case PROPOSE_LIFT -> LifeEventState.LIFT_PROPOSED;
			case LIFT -> LifeEventState.LIFTED;
		};
	}

	/** Whether agents perform it; otherwise the person does. */
	boolean isOfAgents() {
		return this != CONTEST;
	}

	/** Whether it settles a contest or a proposal, which its author may not do. */
	boolean settles() {
		return this == KEEP || this == LIFT;
	}

	/** The translation key, as a past event. */
	public String messageKey() {
		return "lifeevent.act." + name();
	}

}
