package fr.compteformation.office.agent;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;

/**
 * The mails to agents: the link by which they choose a password, and the code that
 * completes a sign-in.
 */
@Component
class AgentMails implements MailComposer<AgentMails.Template> {

	private final AgentAccountRepository agents;

	private final InvitationTokens tokens;

	private final AgentCodes codes;

	private final PortalSettings settings;

	private final Clock clock;

	AgentMails(AgentAccountRepository agents, InvitationTokens tokens, AgentCodes codes, PortalSettings settings,
			Clock clock) {
		this.agents = agents;
		this.tokens = tokens;
		this.codes = codes;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public Class<Template> templates() {
		return Template.class;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case AGENT_INVITATION -> invitation(subject);
			case AGENT_CODE -> code(subject);
		};
	}

	private Optional<Mail> invitation(UUID agent) {
		return this.agents.findById(agent)
			.filter((invited) -> invited.isInvitedAt(this.clock.instant()))
			.flatMap((invited) -> invited.invitedUntil().map((until) -> invitation(invited, until)));
	}

	private Mail invitation(AgentAccount invited, Instant until) {
		URI link = this.settings.link(Invitations.PAGE + "/" + this.tokens.of(invited).value());
		return new Mail(invited.invitee().email(), invited.locale(),
				new Invitation(link, Moment.of(until, invited.locale())));
	}

	private Optional<Mail> code(UUID code) {
		return this.codes.sent(code)
			.flatMap((sent) -> this.agents.findById(sent.agent())
				.filter(AgentAccount::isActive)
				.map((agent) -> new Mail(agent.invitee().email(), agent.locale(),
						new Code(this.codes.digits(sent.id()), PortalTime.hour(sent.expiresAt(), agent.locale())))));
	}

	enum Template implements MailTemplate {

		AGENT_INVITATION(Invitation.class), AGENT_CODE(Code.class);

		private final Class<? extends Record> model;

		Template(Class<? extends Record> model) {
			this.model = model;
		}

		@Override
		public Class<? extends Record> model() {
			return this.model;
		}

	}

	record Invitation(URI link, Moment until) {
	}

	/**
	 * @param hour until when the code works
	 */
	record Code(String code, String hour) {
	}

}
