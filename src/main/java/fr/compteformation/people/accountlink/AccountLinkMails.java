package fr.compteformation.people.accountlink;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.onetime.OneTimeSecret;

/**
 * The emails with a password or sign-in link. The account is looked up only here, so that
 * the page that requests a link cannot reveal whether it exists.
 */
@Component
class AccountLinkMails implements MailComposer<AccountLinkMails.Template> {

	private final LinkRequests requests;

	private final AccountLinks links;

	private final Accounts accounts;

	private final PortalSettings settings;

	AccountLinkMails(LinkRequests requests, AccountLinks links, Accounts accounts, PortalSettings settings) {
		this.requests = requests;
		this.links = links;
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	@Transactional
	public Optional<Mail> compose(Template template, UUID request, UUID mail) {
		return this.requests.sent(request, template.link)
			.flatMap((link) -> this.accounts.ownerOf(new AccountId(link.subject()))
				.map((owner) -> compose(template.link, link, owner)));
	}

	private Mail compose(AccountLink kind, OneTimeSecret link, Correspondent owner) {
		return owner
			.mail(new Link(owner.greeting(), this.settings.link(kind.page().of(this.links.token(link, kind).value())),
					PortalTime.hour(link.deadline(), owner.locale())));
	}

	enum Template implements MailTemplate {

		PASSWORD_LINK(AccountLink.PASSWORD), SIGN_IN_LINK(AccountLink.SIGN_IN);

		private final AccountLink link;

		Template(AccountLink link) {
			this.link = link;
		}

		static Template of(AccountLink link) {
			return switch (link) {
				case PASSWORD -> PASSWORD_LINK;
				case SIGN_IN -> SIGN_IN_LINK;
			};
		}

		@Override
		public Class<Link> model() {
			return Link.class;
		}

	}

	/**
	 * @param hour when the link expires
	 */
	record Link(Greeting greeting, URI link, String hour) {
	}

}
