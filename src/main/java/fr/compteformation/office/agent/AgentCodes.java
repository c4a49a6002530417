package fr.compteformation.office.agent;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.office.signin.EmailedCodes;
import fr.compteformation.office.signin.SignInDoor;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;

/**
 * The codes of agents.
 */
@Component
class AgentCodes extends EmailedCodes {

	private static final SecretPurpose CODE = SecretPurpose.code("agent-code", LIFETIME);

	private final AgentAccountRepository agents;

	private final Journal journal;

	private final Outbox outbox;

	AgentCodes(OneTimeSecrets secrets, AgentAccountRepository agents, Journal journal, Outbox outbox) {
		super(SignInDoor.AGENTS, CODE, secrets);
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
	}

	@Override
	protected void send(UUID code) {
		this.outbox.add(AgentMails.Template.AGENT_CODE, code);
	}

	@Override
	protected boolean signedIn(UUID agent) {
		Optional<AgentAccount> active = this.agents.findById(agent).filter(AgentAccount::isActive);
		active.ifPresent((account) -> this.journal.write(account.principal(), Act.AGENT_SIGNED_IN,
				new Subject(Subject.Kind.AGENT, account.id()), null, null));
		return active.isPresent();
	}

}
