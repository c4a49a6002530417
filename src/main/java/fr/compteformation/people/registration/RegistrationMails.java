package fr.compteformation.people.registration;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The emails after a registration: the activation link if the number has no account,
 * otherwise a notice to the account owner, at most once a day; and a confirmation once
 * the account is active.
 */
@Component
class RegistrationMails implements MailComposer<RegistrationMails.Template> {

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final JdbcClient database;

	private final PortalSettings settings;

	private final Clock clock;

	RegistrationMails(RegistrationRepository registrations, OneTimeSecrets secrets, Accounts accounts,
			JdbcClient database, PortalSettings settings, Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.accounts = accounts;
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	@Transactional
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		Optional<Registration> pending = this.registrations.findById(new RegistrationId(subject))
			.filter((found) -> found.isPending(this.clock.instant()));
		return switch (template) {
			case ACCOUNT_OPENED -> this.accounts.ownerOf(new AccountId(subject))
				.map((owner) -> owner.news(new Opened(owner.greeting(), this.settings.link(SharedPages.RIGHTS))));
			case ACTIVATION ->
				pending.filter((found) -> !this.accounts.exists(found.identity().nir())).map(this::activation);
			case ACCOUNT_EXISTS -> pending.flatMap((found) -> this.accounts.ownerOf(found.identity().nir()))
				.filter((owner) -> isTodaysOnly(mail, owner))
				.map((owner) -> owner.mail(new Attempt(owner.greeting(), this.settings.link(SharedPages.SIGN_IN))));
		};
	}

	private Mail activation(Registration registration) {
		String token = this.secrets.value(Registrations.LINK, registration.link()).value();
		return new Mail(registration.identity().email(), registration.locale(),
				new Activation(this.settings.link(Registrations.ACTIVATION.of(token)),
						Moment.of(registration.expiresAt(), registration.locale())));
	}

	// The row stores the email’s id, so that a retry of the same email, perhaps after
	// midnight, does not count as a second one.
	private boolean isTodaysOnly(UUID mail, Correspondent owner) {
		if (wasAdmitted(mail, owner)) {
			return true;
		}
		LocalDate today = PortalTime.today(this.clock);
		this.database
			.sql("insert into attempt_notice (account_id, told_on, mail_id) values (?, ?, ?) on conflict do nothing")
			.params(owner.account().value(), today, mail)
			.update();
		return mail.equals(this.database.sql("select mail_id from attempt_notice where account_id = ? and told_on = ?")
			.params(owner.account().value(), today)
			.query(UUID.class)
			.single());
	}

	private boolean wasAdmitted(UUID mail, Correspondent owner) {
		return this.database.sql("select count(*) from attempt_notice where account_id = ? and mail_id = ?")
			.params(owner.account().value(), mail)
			.query(Integer.class)
			.single() > 0;
	}

	enum Template implements MailTemplate {

		ACTIVATION, ACCOUNT_EXISTS,

		/** The subject is the account. */
		ACCOUNT_OPENED;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case ACTIVATION -> Activation.class;
				case ACCOUNT_EXISTS -> Attempt.class;
				case ACCOUNT_OPENED -> Opened.class;
			};
		}

	}

	/**
	 * The address is not verified, so the email repeats no typed data: even a name could
	 * contain an advertisement.
	 */
	record Activation(URI link, Moment until) {
	}

	/** The account is active. */
	record Opened(Greeting greeting, URI rights) {
	}

	/** Somebody registered a number that already has an account. */
	record Attempt(Greeting greeting, URI signIn) {
	}

}
