package fr.compteformation.office.queue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The same decision about several declarations, one after the other: each has its own
 * transaction and entry in the audit log, and none waits for the others.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class BatchDecisions {

	private final DifDecisions decisions;

	BatchDecisions(DifDecisions decisions) {
		this.decisions = decisions;
	}

	/** Whether this decision may be made about a line without opening it. */
	public static boolean suits(DifAct act, QueueLine line) {
		return act != DifAct.VALIDATE || line.finding() == DifFinding.AGREES;
	}

	/**
	 * Decides about lines as the agent saw them; effective at once.
	 * @param lines at most {@link DifQueue#PAGE}
	 * @param decision {@link DifAct#VALIDATE} or {@link DifAct#ASK_FOR_DOCUMENT}
	 * @return the result of each, in the same order
	 */
	@PreAuthorize(Agent.ONLY)
	public Map<QueueLine, Outcome> decide(Agent agent, Collection<QueueLine> lines, DifDecision decision) {
		if (lines.size() > DifQueue.PAGE
				|| (decision.act() != DifAct.VALIDATE && decision.act() != DifAct.ASK_FOR_DOCUMENT)) {
			throw new IllegalArgumentException("too many lines, or an act that needs a look at each");
		}
		Map<QueueLine, Outcome> outcomes = new LinkedHashMap<>();
		lines.forEach((line) -> outcomes.put(line, decide(agent, line, decision)));
		return outcomes;
	}

	private Outcome decide(Agent agent, QueueLine line, DifDecision decision) {
		if (!suits(decision.act(), line)) {
			return Outcome.NOT_AGREEING;
		}
		return switch (this.decisions.decide(agent, line.id(), line.version(), decision)) {
			case DifDecision.Outcome.Done done -> Outcome.DONE;
			case DifDecision.Outcome.HandedOver handedOver -> Outcome.SUPERVISOR_LOOKS;
			case DifDecision.Outcome.Changed changed -> Outcome.CHANGED;
			case DifDecision.Outcome.NotAllowed notAllowed -> Outcome.NOT_ALLOWED;
			case DifDecision.Outcome.OwnAccount own -> Outcome.OWN;
			case DifDecision.Outcome.RightsInUse inUse -> Outcome.RIGHTS_IN_USE;
		};
	}

	/**
	 * The result for one line.
	 */
	public enum Outcome {

		DONE,

		/** A supervisor must look at it first. */
		SUPERVISOR_LOOKS,

		/** The declaration changed meanwhile. Nothing was saved. */
		CHANGED,

		/** Not allowed for this agent or in this state. */
		NOT_ALLOWED,

		/** The agent’s own declaration. */
		OWN,

		/** More is already spent than would be left. */
		RIGHTS_IN_USE,

		/** Its reading does not agree with what was declared. */
		NOT_AGREEING;

		/** The translation key of the result. */
		public String messageKey() {
			return "backoffice.batch." + name();
		}

	}

}
