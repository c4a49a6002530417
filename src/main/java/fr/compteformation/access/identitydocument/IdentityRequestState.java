package fr.compteformation.access.identitydocument;

import java.util.Arrays;
import java.util.Set;

import static fr.compteformation.access.identitydocument.IdentityAct.ACCEPT;
import static fr.compteformation.access.identitydocument.IdentityAct.ANSWER;
import static fr.compteformation.access.identitydocument.IdentityAct.ASK_MORE;
import static fr.compteformation.access.identitydocument.IdentityAct.CONTEST;
import static fr.compteformation.access.identitydocument.IdentityAct.LAPSE;
import static fr.compteformation.access.identitydocument.IdentityAct.REFUSE;
import static fr.compteformation.access.identitydocument.IdentityAct.SUBMIT;
import static fr.compteformation.access.identitydocument.IdentityAct.WITHDRAW;

/**
 * The life of a request: which acts lead to a state, and which are possible in it. The
 * names are stored in the database and are suffixes of translation keys.
 */
public enum IdentityRequestState {

	/** To be checked. */
	SUBMITTED(Turn.AGENT, Set.of(SUBMIT, ANSWER), Set.of(ASK_MORE, ACCEPT, REFUSE, WITHDRAW)),

	/** An agent asked for other files. */
	MORE_ASKED(Turn.CITIZEN, Set.of(ASK_MORE), Set.of(ANSWER, ACCEPT, REFUSE, WITHDRAW, LAPSE)),

	/** The person contests a refusal. */
	CONTESTED(Turn.SUPERVISOR, Set.of(CONTEST), Set.of(ACCEPT, REFUSE, WITHDRAW)),

	ACCEPTED(Turn.NOBODY, Set.of(ACCEPT), Set.of()),

	/** Can be contested until it is final. */
	REFUSED(Turn.NOBODY, Set.of(REFUSE), Set.of(CONTEST)),

	WITHDRAWN(Turn.NOBODY, Set.of(WITHDRAW), Set.of()),

	/** Ended without an answer of the person. */
	LAPSED(Turn.NOBODY, Set.of(LAPSE), Set.of());

	private final Turn turn;

	private final Set<IdentityAct> reachedBy;

	private final Set<IdentityAct> acts;

	IdentityRequestState(Turn turn, Set<IdentityAct> reachedBy, Set<IdentityAct> acts) {
		this.turn = turn;
		this.reachedBy = reachedBy;
		this.acts = acts;
	}

	/** The state to which an act leads. */
	static IdentityRequestState after(IdentityAct act) {
		return Arrays.stream(values()).filter((state) -> state.reachedBy.contains(act)).findFirst().orElseThrow();
	}

	/** Who must act in this state. */
	public Turn turn() {
		return this.turn;
	}

	/** Whether an act of the person or of an agent is due. */
	public boolean isOpen() {
		return this.turn != Turn.NOBODY;
	}

	/** Whether the act is possible in this state. */
	boolean allows(IdentityAct act) {
		return this.acts.contains(act);
	}

	/** The translation key. */
	public String messageKey() {
		return "identityDocument.state." + name();
	}

	/** Who acts next. */
	public enum Turn {

		AGENT,

		CITIZEN,

		/** A supervisor who did not decide before. */
		SUPERVISOR,

		NOBODY

	}

}
