package fr.compteformation.office.agent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.access.passkey.Addition;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Agents’ passkeys, on every database.
 */
abstract class AgentKeysTests extends PortalTests {

	private final SoftKey key = new SoftKey();

	@Autowired
	private AgentKeys keys;

	@Autowired
	private CurrentUser user;

	private Agent agent;

	@BeforeEach
	void signIn() {
		this.agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.agent);
	}

	@Test
	void aPasskeySignsItsOwnerIn() {
		assertThat(this.keys.hasAny(this.agent.agentId())).isFalse();
		assertThat(add(this.key)).isInstanceOf(Addition.Added.class);
		assertThat(this.keys.hasAny(this.agent.agentId())).isTrue();
		assertThat(signIn(this.agent, this.key)).isTrue();
		assertThat(this.keys.of(this.agent)).singleElement().satisfies((kept) -> {
			assertThat(kept.label()).isEqualTo("Mon poste");
			assertThat(kept.usedAt()).isNotNull();
		});
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("AGENT_KEY_ADDED", "AGENT_SIGNED_IN");
	}

	@Test
	void aColleaguesPasskeySignsNobodyElseIn() {
		add(this.key);
		Agent other = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(signIn(other, this.key)).isFalse();
		assertThat(signIn(this.agent, new SoftKey())).isFalse();
		assertThat(signIn(this.agent, this.key.on("https://elsewhere.example"))).isFalse();
	}

	@Test
	void aDisabledAgentsPasskeySignsNobodyIn() {
		add(this.key);
		SomeAgents.disable(this.portal, this.agent);
		assertThat(signIn(this.agent, this.key)).isFalse();
	}

	@Test
	void aRemovedPasskeyIsNotAskedForAnyMore() {
		add(this.key);
		this.keys.remove(this.agent, this.keys.of(this.agent).getFirst().id());
		assertThat(this.keys.hasAny(this.agent.agentId())).isFalse();
		assertThat(signIn(this.agent, this.key)).isFalse();
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("AGENT_KEY_ADDED", "AGENT_KEY_REMOVED");
	}

	@Test
	void supervisorsResetAColleaguesPasskeys() {
		add(this.key);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.keys.reset(this.agent, this.agent.agentId()));
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(supervisor);
		this.keys.reset(supervisor, this.agent.agentId());
		assertThat(this.keys.hasAny(this.agent.agentId())).isFalse();
		assertThat(WrittenActs.by(this.database, supervisor)).containsExactly("AGENT_KEYS_RESET");
	}

	private Addition add(SoftKey added) {
		var asked = this.keys.askForNew(this.agent);
		return this.keys.add(this.agent, asked, added.create(asked.json()), "Mon poste");
	}

	private boolean signIn(Agent owner, SoftKey signing) {
		var asked = this.keys.ask(owner.agentId());
		return this.keys.signIn(owner.agentId(), asked, signing.sign(asked.json()));
	}

}
