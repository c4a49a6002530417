package fr.compteformation.rights.dif;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The state of a declaration. The constant names are stored in the database and end the
 * translation keys.
 */
public enum DifState {

	/** To be checked. */
	DECLARED(Turn.AGENT, DifAct.DECLARE, DifAct.VALIDATE, DifAct.CORRECT, DifAct.ASK_FOR_DOCUMENT,
			DifAct.OPEN_ADVERSARIAL, DifAct.ATTACH),

	/** A missing document was requested. */
	DOCUMENT_ASKED(Turn.CITIZEN, DifAct.ANSWER, DifAct.VALIDATE, DifAct.CORRECT, DifAct.OPEN_ADVERSARIAL),

	/**
	 * A decision to the person’s disadvantage is proposed; they are heard before it takes
	 * effect.
	 */
	ADVERSARIAL(Turn.CITIZEN, DifAct.ANSWER, DifAct.VALIDATE, DifAct.CORRECT, DifAct.REFUSE),

	/** The decision takes away so much that a supervisor must review it. */
	SECOND_LOOK(Turn.SUPERVISOR, DifAct.CONFIRM, DifAct.SEND_BACK),

	/**
	 * The person contests a correction, or asks for a check after a validation by rule.
	 */
	CONTESTED(Turn.SUPERVISOR, DifAct.VALIDATE, DifAct.CORRECT, DifAct.ATTACH),

	/** The declared hours were confirmed. */
	VALIDATED(Turn.NOBODY, DifAct.DECLARE, DifAct.CONTEST, DifAct.OPEN_ADVERSARIAL, DifAct.ATTACH, DifAct.SEE,
			DifAct.RECTIFY),

	/** The hours were corrected. */
	CORRECTED(Turn.NOBODY, DifAct.DECLARE, DifAct.CONTEST, DifAct.ATTACH, DifAct.SEE, DifAct.RECTIFY),

	/** No hours were accepted; only after the person was heard. */
	REFUSED(Turn.NOBODY, DifAct.DECLARE, DifAct.ATTACH, DifAct.SEE, DifAct.RECTIFY);

	private final Turn turn;

	private final Set<DifAct> acts;

	DifState(Turn turn, DifAct... acts) {
		this.turn = turn;
		this.acts = Set.of(acts);
	}

	/** Who must act in this state. */
	Turn turn() {
		return this.turn;
	}

	/** The acts possible in this state. */
	Set<DifAct> acts() {
		return this.acts;
	}

	/** Whether there is a deadline to answer, check or contest. */
	boolean hasDeadline() {
		return this.turn != Turn.NOBODY || this == CORRECTED;
	}

	/**
	 * Whether a decision that a supervisor sends back leaves a declaration in this state;
	 * otherwise it is checked again.
	 */
	boolean keepsSentBack() {
		return this == CONTESTED || this.turn == Turn.NOBODY;
	}

	/**
	 * Whether the person may do this in this state.
	 * @param due the last day to contest a correction or a validation by rule
	 */
	boolean letsThePerson(DifAct act, @Nullable LocalDate due, LocalDate today) {
		return !act.isOfAgents() && this.acts.contains(act)
				&& (act != DifAct.CONTEST || (due != null && !today.isAfter(due)));
	}

	/** The translation key of the state. */
	public String messageKey() {
		return "dif.state." + name();
	}

	/**
	 * Who acts next on a declaration. The constant names are stored in the database.
	 */
	public enum Turn {

		CITIZEN, AGENT,

		/** A supervisor who did not decide before. */
		SUPERVISOR,

		NOBODY

	}

}
