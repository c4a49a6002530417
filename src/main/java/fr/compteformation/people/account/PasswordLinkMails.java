package fr.compteformation.people.account;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The mails with the link that sets a new password, and with the one that signs in.
 * Whether there is an account is found out here and not before, so that the page that
 * asks for a link has nothing to give away.
 */
@Component
class PasswordLinkMails implements MailComposer<PasswordLinkMails.Template> {

	private final PasswordLinks links;

	private final Accounts accounts;

	private final PortalSettings settings;

	PasswordLinkMails(PasswordLinks links, Accounts accounts, PortalSettings settings) {
		this.links = links;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public Class<Template> templates() {
		return Template.class;
	}

	@Override
	@Transactional
	public Optional<Mail> compose(Template template, UUID request, UUID mail) {
		return this.links.sent(request)
			.flatMap((link) -> link.account()
				.flatMap(this.accounts::ownerOf)
				.map((owner) -> compose(template, link, owner)));
	}

	private Mail compose(Template template, PasswordLink link, Correspondent owner) {
		return new Mail(owner.email(), owner.locale(),
				new Link(owner.greeting(), this.settings.link(template.page + this.links.token(link).value()),
						PortalTime.hour(link.expiresAt(), owner.locale())));
	}

	enum Template implements MailTemplate {

		PASSWORD_LINK("/nouveau-mot-de-passe/"), SIGN_IN_LINK("/connexion/lien/");

		private final String page;

		Template(String page) {
			this.page = page;
		}

		@Override
		public Class<Link> model() {
			return Link.class;
		}

	}

	/**
	 * @param hour until when the link works
	 */
	record Link(Greeting greeting, URI link, String hour) {
	}

}
