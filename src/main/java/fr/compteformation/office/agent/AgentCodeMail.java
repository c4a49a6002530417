package fr.compteformation.office.agent;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * The mail with the code that completes a sign-in.
 */
@Component
class AgentCodeMail implements MailKind {

	static final String NAME = "agent-code";

	private final AgentCodes codes;

	private final AgentAccountRepository agents;

	AgentCodeMail(AgentCodes codes, AgentAccountRepository agents) {
		this.codes = codes;
		this.agents = agents;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID code) {
		return this.codes.sent(code)
			.flatMap((sent) -> this.agents.findById(sent.subject())
				.filter(AgentAccount::isActive)
				.map((agent) -> new Mail(agent.invitee().email(), agent.locale(), Map.of("code",
						this.codes.digits(code), "hour", PortalTime.hour(sent.deadline(), agent.locale())))));
	}

}
