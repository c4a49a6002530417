package fr.compteformation.office.agent;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

/** Supervisors who disable each other at the same moment, on every database. */
abstract class DisablingTests extends PortalTests {

	@Autowired
	private AgentAccounts agents;

	@RepeatedTest(5)
	void ofTwoWhoDisableEachOtherOneStays() {
		Agent one = supervisor();
		Agent other = supervisor();
		assertThat(Parallel.all(List.of(disabling(one, other), disabling(other, one)))).containsExactlyInAnyOrder(true,
				false);
		assertThat(this.agents.mayWork(one.agentId())).isNotEqualTo(this.agents.mayWork(other.agentId()));
	}

	@Test
	void inACircleOneStays() {
		List<Agent> circle = IntStream.range(0, 3).mapToObj((place) -> supervisor()).toList();
		Parallel.all(IntStream.range(0, 3)
			.mapToObj((place) -> disabling(circle.get(place), circle.get((place + 1) % 3)))
			.toList());
		assertThat(circle).anyMatch((agent) -> this.agents.mayWork(agent.agentId()));
	}

	@Test
	void whoWasDisabledMeanwhileDisablesNobody() throws Exception {
		Agent one = supervisor();
		Agent other = supervisor();
		disabling(one, other).call();
		assertThat(disabling(other, one).call()).isFalse();
		assertThat(this.agents.mayWork(one.agentId())).isTrue();
		assertThat(WrittenActs.by(this.database, other)).isEmpty();
	}

	private Agent supervisor() {
		return SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
	}

	private Callable<Boolean> disabling(Agent agent, Agent disabled) {
		return () -> SignedInAs.as(this.portal, agent, () -> this.agents.disable(agent, disabled.agentId()));
	}

}
