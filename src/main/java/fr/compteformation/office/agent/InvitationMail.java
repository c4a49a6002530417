package fr.compteformation.office.agent;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The mail with the link by which an agent chooses a password.
 */
@Component
class InvitationMail implements MailKind {

	static final String NAME = "agent-invitation";

	private final AgentAccountRepository agents;

	private final OneTimeSecrets secrets;

	private final PortalSettings settings;

	InvitationMail(AgentAccountRepository agents, OneTimeSecrets secrets, PortalSettings settings) {
		this.agents = agents;
		this.secrets = secrets;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID agent) {
		return this.secrets.current(Invitations.LINK, agent)
			.flatMap((link) -> this.agents.findById(agent).map((invited) -> compose(invited, link)));
	}

	private Mail compose(AgentAccount invited, OneTimeSecret link) {
		String token = this.secrets.value(Invitations.LINK, link.key()).value();
		return new Mail(invited.invitee().email(), invited.locale(),
				Map.of("link", this.settings.link(Invitations.PAGE + "/" + token), "day",
						PortalTime.day(link.deadline(), invited.locale()), "hour",
						PortalTime.hour(link.deadline(), invited.locale())));
	}

}
