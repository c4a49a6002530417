package fr.compteformation.office.agent;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The emails to agents: invitation links, sign-in codes and notices.
 */
@Component
class AgentMails implements MailComposer<AgentMails.Template> {

	private final AgentAccountRepository agents;

	private final OneTimeSecrets secrets;

	private final AgentCodes codes;

	private final PortalSettings settings;

	AgentMails(AgentAccountRepository agents, OneTimeSecrets secrets, AgentCodes codes, PortalSettings settings) {
		this.agents = agents;
		this.secrets = secrets;
		this.codes = codes;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case AGENT_INVITATION -> invitation(subject);
			case AGENT_CODE -> code(subject);
			case AGENT_KEYS_CHANGED -> notice(subject, (owner) -> new KeysChanged(owner.number()));
			case AGENT_PASSWORD_LINK -> passwordLink(subject);
			case AGENT_PASSWORD_CHANGED -> notice(subject, (owner) -> new PasswordChanged(owner.number()));
			case AGENT_PASSWORD_NOTICE -> notice(subject, (supervisor) -> new PasswordNotice());
		};
	}

	private Optional<Mail> invitation(UUID agent) {
		return this.secrets.current(AgentInvitations.LINK, agent)
			.flatMap((link) -> this.agents.findById(agent).map((invited) -> invitation(invited, link)));
	}

	private Mail invitation(AgentAccount invited, OneTimeSecret secret) {
		String token = this.secrets.value(AgentInvitations.LINK, secret.key()).value();
		return new Mail(invited.invitee().email(), invited.locale(), new Invitation(
				this.settings.link(AgentInvitations.PAGE.of(token)), Moment.of(secret.deadline(), invited.locale())));
	}

	private Optional<Mail> code(UUID code) {
		return this.codes.sent(code)
			.flatMap((sent) -> this.agents.findById(sent.subject())
				.filter(AgentAccount::isActive)
				.map((agent) -> new Mail(agent.invitee().email(), agent.locale(),
						new Code(this.codes.digits(code), PortalTime.hour(sent.deadline(), agent.locale())))));
	}

	private Optional<Mail> passwordLink(UUID agent) {
		return this.secrets.current(ForgottenAgentPasswords.LINK, agent).flatMap((link) -> {
			String token = this.secrets.value(ForgottenAgentPasswords.LINK, link.key()).value();
			return notice(agent, (owner) -> new PasswordLink(this.settings.link(ForgottenAgentPasswords.PAGE.of(token)),
					PortalTime.hour(link.deadline(), owner.locale())));
		});
	}

	private Optional<Mail> notice(UUID agent, Function<AgentAccount, Record> content) {
		return this.agents.findById(agent)
			.filter(AgentAccount::isActive)
			.map((reader) -> new Mail(reader.invitee().email(), reader.locale(), content.apply(reader)));
	}

	enum Template implements MailTemplate {

		AGENT_INVITATION, AGENT_CODE, AGENT_KEYS_CHANGED, AGENT_PASSWORD_LINK, AGENT_PASSWORD_CHANGED,
		AGENT_PASSWORD_NOTICE;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case AGENT_INVITATION -> Invitation.class;
				case AGENT_CODE -> Code.class;
				case AGENT_KEYS_CHANGED -> KeysChanged.class;
				case AGENT_PASSWORD_LINK -> PasswordLink.class;
				case AGENT_PASSWORD_CHANGED -> PasswordChanged.class;
				case AGENT_PASSWORD_NOTICE -> PasswordNotice.class;
			};
		}

	}

	/**
	 * @param number the agent’s number
	 */
	record KeysChanged(int number) {
	}

	/**
	 * @param hour when the link expires
	 */
	record PasswordLink(URI link, String hour) {
	}

	/**
	 * @param number the agent’s number
	 */
	record PasswordChanged(int number) {
	}

	record PasswordNotice() {
	}

	record Invitation(URI link, Moment until) {
	}

	/**
	 * @param hour when the code expires
	 */
	record Code(String code, String hour) {
	}

}
