package fr.compteformation.office.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * The mail with the link by which an agent chooses a password.
 */
@Component
class InvitationMail implements MailKind {

	static final String NAME = "agent-invitation";

	private final AgentAccountRepository agents;

	private final InvitationTokens tokens;

	private final PortalSettings settings;

	private final Clock clock;

	InvitationMail(AgentAccountRepository agents, InvitationTokens tokens, PortalSettings settings, Clock clock) {
		this.agents = agents;
		this.tokens = tokens;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID agent) {
		return this.agents.findById(agent)
			.filter((invited) -> invited.isInvitedAt(this.clock.instant()))
			.flatMap((invited) -> invited.invitedUntil().map((until) -> compose(invited, until)));
	}

	private Mail compose(AgentAccount invited, Instant until) {
		return new Mail(invited.invitee().email(), invited.locale(),
				Map.of("link", this.settings.link(Invitations.PAGE + "/" + this.tokens.of(invited).value()), "day",
						PortalTime.day(until, invited.locale()), "hour", PortalTime.hour(until, invited.locale())));
	}

}
