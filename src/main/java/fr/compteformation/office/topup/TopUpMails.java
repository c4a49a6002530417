package fr.compteformation.office.topup;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The emails about a top-up. They name neither amount nor employer nor employee, because
 * others may see them.
 */
@Component
class TopUpMails implements MailComposer<TopUpMails.Template> {

	private final TopUpRepository topUps;

	private final Holders holders;

	private final Accounts accounts;

	private final JdbcClient database;

	private final PortalSettings settings;

	TopUpMails(TopUpRepository topUps, Holders holders, Accounts accounts, JdbcClient database,
			PortalSettings settings) {
		this.topUps = topUps;
		this.holders = holders;
		this.accounts = accounts;
		this.database = database;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.topUps.findById(subject).flatMap((topUp) -> switch (template) {
			case TOP_UP_CREDITED -> credited(topUp);
			case TOP_UP_DECIDED -> decided(topUp);
		});
	}

	// No mail before an account sees the rights.
	private Optional<Mail> credited(TopUp topUp) {
		return topUp.holder()
			.flatMap(this.holders::readerOf)
			.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)))
			.map((owner) -> owner.mail(new Grown(owner.name(), this.settings.link(SharedPages.RIGHTS))));
	}

	private Optional<Mail> decided(TopUp topUp) {
		return this.database.sql("select email, language from professional where id = ? and state = 'ACTIVE'")
			.param(topUp.sender())
			.query((row, number) -> new Mail(new EmailAddress(row.getString("email")),
					Locale.of(row.getString("language")),
					new Decided(topUp.reference().value(), this.settings.link(SharedPages.EMPLOYER_TOP_UPS))))
			.optional();
	}

	enum Template implements MailTemplate {

		TOP_UP_CREDITED, TOP_UP_DECIDED;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case TOP_UP_CREDITED -> Grown.class;
				case TOP_UP_DECIDED -> Decided.class;
			};
		}

	}

	/**
	 * @param name the person’s name
	 * @param rights the address of the page of rights
	 */
	record Grown(String name, URI rights) {
	}

	/**
	 * @param reference the reference of the deposit
	 * @param deposits the address of the employer’s deposits
	 */
	record Decided(String reference, URI deposits) {
	}

}
