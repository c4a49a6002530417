package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.signin.EmailedCode;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The second factor: a code sent by email, valid for one sign-in within ten minutes.
 */
@Component
@Transactional
class AgentCodes implements OneTimeTokenService {

	private static final SecretPurpose CODE = SecretPurpose.code("agent-code", Duration.ofMinutes(10));

	private final OneTimeSecrets secrets;

	private final AgentAccountRepository agents;

	private final Journal journal;

	private final Outbox outbox;

	AgentCodes(OneTimeSecrets secrets, AgentAccountRepository agents, Journal journal, Outbox outbox) {
		this.secrets = secrets;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
	}

	/** Sends a code to the agent whose id is the user name of the request. */
	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		OneTimeSecret code = this.secrets.issue(CODE, UUID.fromString(request.getUsername()));
		UUID id = UUID.fromString(code.key());
		this.outbox.add(AgentMails.Template.AGENT_CODE, id);
		return new DefaultOneTimeToken(new EmailedCode(id, digits(id)).token(), request.getUsername(), code.deadline());
	}

	/** Completes the agent’s sign-in; {@code null} if the code is wrong. */
	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken typed) {
		String token = typed.getTokenValue();
		return EmailedCode.of((token != null) ? token : "").map(this::signIn).orElse(null);
	}

	private @Nullable OneTimeToken signIn(EmailedCode typed) {
		OneTimeSecret sent = sent(typed.id()).orElse(null);
		if (sent == null
				|| this.secrets.redeem(CODE, sent.key(), new SecretToken(typed.digits())) != SecretState.VALID) {
			return null;
		}
		AgentAccount account = this.agents.findById(sent.subject()).filter(AgentAccount::isActive).orElse(null);
		if (account == null) {
			return null;
		}
		this.journal.write(account.agent(), Act.AGENT_SIGNED_IN, new Subject(Subject.Kind.AGENT, account.id()), null,
				null);
		return new DefaultOneTimeToken(typed.token(), account.id().toString(), sent.deadline());
	}

	/** Finds a valid code. */
	Optional<OneTimeSecret> sent(UUID id) {
		return this.secrets.named(CODE, id.toString()).filter(OneTimeSecret::isValid);
	}

	/** The digits of a code. They are derived on demand, never stored. */
	String digits(UUID id) {
		return this.secrets.value(CODE, id.toString()).value();
	}

	/** Revokes all codes of an agent. */
	void revoke(UUID agent) {
		this.secrets.end(CODE, agent, SecretState.REVOKED);
	}

}
