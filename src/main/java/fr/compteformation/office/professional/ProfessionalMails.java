package fr.compteformation.office.professional;

import java.net.URI;
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
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The emails to professionals about their own access.
 */
@Component
class ProfessionalMails implements MailComposer<ProfessionalMails.Template> {

	private final ProfessionalAccountRepository professionals;

	private final OneTimeSecrets secrets;

	private final ProfessionalCodes codes;

	private final PortalSettings settings;

	ProfessionalMails(ProfessionalAccountRepository professionals, OneTimeSecrets secrets, ProfessionalCodes codes,
			PortalSettings settings) {
		this.professionals = professionals;
		this.secrets = secrets;
		this.codes = codes;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case PROFESSIONAL_INVITATION -> invitation(subject);
			case PROFESSIONAL_CODE -> code(subject);
		};
	}

	private Optional<Mail> invitation(UUID professional) {
		return this.secrets.current(ProfessionalInvitations.LINK, professional).flatMap((secret) -> {
			String token = this.secrets.value(ProfessionalInvitations.LINK, secret.key()).value();
			return this.professionals.findById(professional)
				.map((invited) -> new Mail(invited.invitee().email(), invited.locale(),
						new Invitation(this.settings.link(ProfessionalInvitations.PAGE.of(token)),
								Moment.of(secret.deadline(), invited.locale()))));
		});
	}

	private Optional<Mail> code(UUID code) {
		return this.codes.sent(code)
			.flatMap((sent) -> this.professionals.findById(sent.subject())
				.map((reader) -> new Mail(reader.invitee().email(), reader.locale(),
						new Code(this.codes.digits(code), PortalTime.hour(sent.deadline(), reader.locale())))));
	}

	enum Template implements MailTemplate {

		PROFESSIONAL_INVITATION, PROFESSIONAL_CODE;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case PROFESSIONAL_INVITATION -> Invitation.class;
				case PROFESSIONAL_CODE -> Code.class;
			};
		}

	}

	record Invitation(URI link, Moment until) {
	}

	/**
	 * @param hour when the code expires
	 */
	record Code(String code, String hour) {
	}

}
