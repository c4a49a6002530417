package fr.compteformation.people.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.site.TermsSettings;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class PasswordChangedLetterTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void tellsTheAccountNumberInFrench() {
		UUID account = open(Locale.FRENCH);
		String number = numberOf(account);
		MimeMessage letter = letterTo(account);
		assertThat(MailboxForTests.text(letter)).contains("de votre compte n°\u00a0" + number + " vient")
			.doesNotContain(this.nir.number());
		assertThat(MailboxForTests.html(letter)).contains("de votre compte n°\u00a0" + number + " vient");
	}

	@Test
	void tellsTheAccountNumberInEnglish() throws Exception {
		UUID account = open(Locale.ENGLISH);
		String number = numberOf(account);
		MimeMessage letter = letterTo(account);
		assertThat(MailboxForTests.text(letter)).contains("of your account no.\u00a0" + number + " has");
		assertThat(MailboxForTests.html(letter)).contains("of your account no.\u00a0" + number + " has");
		assertThat(letter.getSubject()).doesNotContain(number);
	}

	@Test
	void tellsNoNumberUntilItIsKnownWhose() {
		this.holders.known(Map.of(this.nir, "Dupond"));
		MimeMessage letter = letterTo(open(Locale.FRENCH));
		assertThat(MailboxForTests.text(letter)).contains("de votre compte vient");
		assertThat(MailboxForTests.html(letter)).contains("de votre compte vient");
	}

	private UUID open(Locale locale) {
		return this.accounts
			.open(new NewAccount(People.somebody(this.nir), "hash", TermsSettings.FIRST, Instant.now(), locale))
			.accountId();
	}

	private String numberOf(UUID account) {
		return ((Attached) this.holders.attachmentOf(account)).number().formatted();
	}

	private MimeMessage letterTo(UUID account) {
		this.transaction.executeWithoutResult((status) -> this.outbox.add(SecurityAlertMails.Template.PASSWORD_CHANGED,
				this.alerts.raise(new AccountId(account))));
		return this.mailbox.await(People.somebody(this.nir).email().value());
	}

}
