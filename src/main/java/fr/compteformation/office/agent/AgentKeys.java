package fr.compteformation.office.agent;

import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.access.passkey.Addition;
import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.access.passkey.PasskeyRegistries;
import fr.compteformation.access.passkey.PasskeyRegistry;
import fr.compteformation.office.signin.AgentPasskeys;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * Agents’ passkeys: a second factor instead of the emailed code. A passkey never replaces
 * the password, so that an open session alone cannot be turned into access that lasts.
 */
@Service
@Transactional
public class AgentKeys implements AgentPasskeys {

	private final PasskeyRegistry keys;

	private final AgentAccountRepository agents;

	private final Journal journal;

	private final Outbox outbox;

	AgentKeys(PasskeyRegistries registries, AgentAccountRepository agents, Journal journal, Outbox outbox) {
		this.keys = registries.open("agent",
				(id) -> agents.findById(id).map((account) -> account.invitee().name()).orElse(""));
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
	}

	/** The agent’s own passkeys, oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<Passkey> of(Agent agent) {
		return this.keys.of(agent.agentId());
	}

	/** The WebAuthn request for a new passkey. */
	@PreAuthorize(Agent.ONLY)
	public Ceremony<PublicKeyCredentialCreationOptions> askForNew(Agent agent) {
		return this.keys.askForNew(agent.agentId());
	}

	/**
	 * Adds a passkey and notifies the agent by email.
	 * @param answer the browser’s answer, as JSON
	 */
	@PreAuthorize(Agent.ONLY)
	public Addition add(Agent agent, Ceremony<PublicKeyCredentialCreationOptions> asked, String answer, String label) {
		Addition addition = this.keys.add(agent.agentId(), asked, answer, label);
		if (addition instanceof Addition.Added) {
			note(agent, Act.AGENT_KEY_ADDED, agent.agentId());
		}
		return addition;
	}

	/** Removes one of the agent’s own passkeys and notifies them by email. */
	@PreAuthorize(Agent.ONLY)
	public void remove(Agent agent, UUID passkey) {
		if (this.keys.remove(agent.agentId(), passkey)) {
			note(agent, Act.AGENT_KEY_REMOVED, agent.agentId());
		}
	}

	/**
	 * Removes all passkeys of a colleague who lost them, so that the emailed code is the
	 * second factor again, and notifies them by email.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void reset(Agent agent, UUID colleague) {
		if (this.keys.hasAny(colleague)) {
			this.keys.removeAll(colleague);
			note(agent, Act.AGENT_KEYS_RESET, colleague);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public boolean hasAny(UUID agent) {
		return this.keys.hasAny(agent);
	}

	@Override
	@Transactional(readOnly = true)
	public Ceremony<PublicKeyCredentialRequestOptions> ask(UUID agent) {
		return this.keys.ask(agent);
	}

	@GoesOn
	@Override
	public boolean signIn(UUID agent, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		AgentAccount account = this.agents.findById(agent).filter(AgentAccount::isActive).orElse(null);
		if (account == null || !verify(agent, asked, answer)) {
			return false;
		}
		this.journal.write(account.principal(), Act.AGENT_SIGNED_IN, new Subject(Subject.Kind.AGENT, agent), null,
				"PASSKEY");
		return true;
	}

	/** Verifies an answer, in the caller’s transaction. */
	boolean verify(UUID agent, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		return this.keys.verify(agent, asked, answer);
	}

	private void note(Agent agent, Act act, UUID owner) {
		this.journal.write(agent, act, new Subject(Subject.Kind.AGENT, owner), null, null);
		this.outbox.add(AgentMails.Template.AGENT_KEYS_CHANGED, owner);
	}

}
