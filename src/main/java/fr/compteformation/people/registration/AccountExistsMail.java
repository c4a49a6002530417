package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * The mail to the owner of an account whose number somebody registered again; one a day.
 */
@Component
class AccountExistsMail implements MailKind {

	static final String NAME = "account-exists";

	private final RegistrationRepository registrations;

	private final Accounts accounts;

	private final JdbcClient database;

	private final PortalSettings settings;

	private final Clock clock;

	AccountExistsMail(RegistrationRepository registrations, Accounts accounts, JdbcClient database,
			PortalSettings settings, Clock clock) {
		this.registrations = registrations;
		this.accounts = accounts;
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public Optional<Mail> compose(UUID mail, UUID registration) {
		return this.registrations.findById(new RegistrationId(registration))
			.filter((found) -> found.isPending(this.clock.instant()))
			.flatMap((found) -> this.accounts.ownerOf(found.identity().nir()))
			.filter((owner) -> isTodaysOnly(mail, owner))
			.map((owner) -> new Mail(owner.email(), owner.locale(),
					Map.of("name", owner.name(), "number", owner.printedNumber(), "signIn",
							this.settings.link(SharedPages.SIGN_IN), "contact",
							this.settings.link(SharedPages.CONTACT))));
	}

	// The row names the mail, so that a second try of the same mail, which may come after
	// midnight, is not taken for a second mail.
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

}
