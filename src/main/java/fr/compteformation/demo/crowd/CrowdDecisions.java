package fr.compteformation.demo.crowd;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.HandOver;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;

/**
 * Decides about the declarations of the crowd, with the authority of the three agents.
 */
@Component
@Profile("demo")
class CrowdDecisions {

	private final DifDecisions decisions;

	private final DifQueue queue;

	private final CrowdAgents authority;

	CrowdDecisions(DifDecisions decisions, DifQueue queue, CrowdAgents authority) {
		this.decisions = decisions;
		this.queue = queue;
		this.authority = authority;
	}

	void act(CrowdMember member, DifDetails current, CrowdAct act) {
		Agent agent = this.authority.agent(act.author());
		act.receiver()
			.ifPresentOrElse((receiver) -> handOver(agent, current, this.authority.agent(receiver)),
					() -> decide(agent, member, current, act));
	}

	private void decide(Agent agent, CrowdMember member, DifDetails current, CrowdAct act) {
		DifDecision decision = decision(member, act);
		DifDecision.Outcome outcome = this.authority.as(agent,
				() -> this.decisions.decide(agent, current.id(), current.version(), decision));
		boolean done = outcome instanceof DifDecision.Outcome.Done || outcome instanceof DifDecision.Outcome.HandedOver;
		require(done, member, act);
	}

	private static DifDecision decision(CrowdMember member, CrowdAct act) {
		DifAct decided = DifAct.valueOf(act.what());
		Integer read = member.document().hours();
		return new DifDecision(decided, (read != null) ? new DifHours(read) : null,
				act.motive().orElseGet(member.document()::usualMotive),
				CrowdWords.of(decided, (read != null) ? read : 0));
	}

	private void handOver(Agent agent, DifDetails current, Agent receiver) {
		HandOver.Outcome outcome = this.authority
			.as(agent,
					() -> this.queue.handOver(agent, List.of(current.id()), receiver.agentId(),
							CrowdWords.ofHandOver()))
			.get(current.id());
		if (outcome != HandOver.Outcome.DONE) {
			throw new IllegalStateException("the crowd of the demonstration is refused: " + outcome);
		}
	}

	private static void require(boolean done, CrowdMember member, CrowdAct act) {
		if (!done) {
			throw new IllegalStateException(
					"the crowd of the demonstration is refused: " + act + " after " + member.daysAgo() + " days");
		}
	}

}
