package fr.compteformation.office.agent;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.Agent;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class AgentNamesTests extends PortalTests {

	@Autowired
	private AgentNames names;

	@Autowired
	private CurrentUser user;

	private Agent agent;

	@BeforeEach
	void signIn() {
		this.agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.agent);
	}

	@Test
	void colleaguesSeeNameAndNumber() {
		String expected = "Camille Martin" + " (agent " + this.agent.number() + ")";
		assertThat(this.names.of(this.agent, this.agent.number(), Locale.FRENCH)).isEqualTo(expected);
		assertThat(this.names.of(this.agent, this.agent.agentId(), Locale.ENGLISH)).isEqualTo(expected);
	}

	@Test
	void anUnknownNumberStaysANumber() {
		assertThat(this.names.of(this.agent, 999_999, Locale.FRENCH)).isEqualTo("Agent 999999");
	}

	@Test
	void disabledAgentsAreNamedButGetNoWork() {
		Agent gone = SomeAgents.active(this.portal, SomeAgents.newEmail());
		SomeAgents.disable(this.portal, gone);
		this.user.signIn(this.agent);
		UUID id = gone.agentId();
		assertThat(this.names.all(this.agent)).extracting(AgentName::id).contains(id, this.agent.agentId());
		assertThat(this.names.active(this.agent)).extracting(AgentName::id)
			.contains(this.agent.agentId())
			.doesNotContain(id);
	}

}
