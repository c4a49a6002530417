package fr.compteformation.people.lifeevent;

import java.util.Set;

/**
 * The state of a reported death or retirement. The constant names are stored in the
 * database and end the translation keys.
 */
public enum LifeEventState {

	IN_FORCE(LifeEventAct.CONTEST, LifeEventAct.PROPOSE_LIFT),

	/** The person contests it; it stays in force until it is lifted. */
	CONTESTED(LifeEventAct.PROPOSE_LIFT, LifeEventAct.KEEP),

	/** A supervisor reviews the proposal to lift it. */
	LIFT_PROPOSED(LifeEventAct.LIFT, LifeEventAct.KEEP),

	/** It was a mistake. */
	LIFTED;

	private final Set<LifeEventAct> acts;

	LifeEventState(LifeEventAct... acts) {
		this.acts = Set.of(acts);
	}

	/** Whether the person may contest it. */
	boolean letsThePerson(LifeEventAct act) {
		return !act.isOfAgents() && this.acts.contains(act);
	}

	/**
	 * Whether an agent may do this.
	 * @param involved whether the agent reported the event or proposed to lift it
	 */
	boolean letsAgents(LifeEventAct act, boolean supervisor, boolean involved) {
		return act.isOfAgents() && this.acts.contains(act) && !(act.settles() && involved)
				&& (this != LIFT_PROPOSED || supervisor);
	}

	/** The translation key of the state. */
	public String messageKey() {
		return "lifeevent.state." + name();
	}

}
