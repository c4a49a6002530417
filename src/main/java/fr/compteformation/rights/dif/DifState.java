package fr.compteformation.rights.dif;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stands. The names stand in the database, and end the keys of their
 * texts.
 */
public enum DifState {

	/** To be checked. */
	DECLARED(Turn.AGENT, DifAct.DECLARE, DifAct.VALIDATE, DifAct.CORRECT, DifAct.ASK_FOR_DOCUMENT,
			DifAct.OPEN_ADVERSARIAL),

	/** A document is missing, and asked for. */
	DOCUMENT_ASKED(Turn.CITIZEN, DifAct.ANSWER, DifAct.VALIDATE, DifAct.CORRECT, DifAct.OPEN_ADVERSARIAL),

	/**
	 * Something to the person’s disadvantage is proposed, and they are heard first;
	 * nothing changes meanwhile.
	 */
	ADVERSARIAL(Turn.CITIZEN, DifAct.ANSWER, DifAct.VALIDATE, DifAct.CORRECT, DifAct.REFUSE),

	/** A decision takes so much away that a second person looks at it first. */
	SECOND_LOOK(Turn.SUPERVISOR, DifAct.CONFIRM, DifAct.SEND_BACK),

	/** The person does not agree with a correction. */
	CONTESTED(Turn.SUPERVISOR, DifAct.VALIDATE, DifAct.CORRECT),

	/** The declared hours are right. */
	VALIDATED(Turn.NOBODY, DifAct.DECLARE, DifAct.OPEN_ADVERSARIAL),

	/** Other hours are right than those declared. */
	CORRECTED(Turn.NOBODY, DifAct.DECLARE, DifAct.CONTEST),

	/** No hours are right; only after the person was heard. */
	REFUSED(Turn.NOBODY, DifAct.DECLARE);

	private final Turn turn;

	private final Set<DifAct> acts;

	DifState(Turn turn, DifAct... acts) {
		this.turn = turn;
		this.acts = Set.of(acts);
	}

	/** Whose turn it is when a declaration comes here. */
	Turn turn() {
		return this.turn;
	}

	/** What may happen to it here. */
	Set<DifAct> acts() {
		return this.acts;
	}

	/**
	 * Whether the person whose declaration stands here may do this.
	 * @param due the last day to contest a correction
	 */
	boolean letsThePerson(DifAct act, @Nullable LocalDate due, LocalDate today) {
		return !act.isOfAgents() && this.acts.contains(act)
				&& (act != DifAct.CONTEST || (due != null && !today.isAfter(due)));
	}

	/** The translation that names it. */
	public String messageKey() {
		return "dif.state." + name();
	}

	/**
	 * Who acts next on a declaration. The names stand in the database.
	 */
	public enum Turn {

		CITIZEN, AGENT,

		/** A supervisor who did not decide before. */
		SUPERVISOR,

		NOBODY

	}

}
