package fr.compteformation.people.emailchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.MailTemplates;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class LettersOnAccountsTests extends PortalTests {

	private final Nir nir = People.newNir();

	private final String known = People.somebody(this.nir).email().value();

	private final String wanted = "nouvelle-" + this.known;

	@Autowired
	private EmailChanges changes;

	@Autowired
	private EmailChangeLinks changeLinks;

	@Autowired
	private EmailChangeRepository repository;

	@Autowired
	private OneTimeSecrets secrets;

	@Autowired
	private Holders holders;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailboxForTests mailbox;

	@ParameterizedTest
	@CsvSource({ "fr, jusqu’au, 'à'", "en, until, at" })
	void theNewAddressIsAskedAndNobodyIsNamed(String language, String until, String at) throws Exception {
		EmailChange change = requested(Locale.of(language));
		MimeMessage letter = this.mailbox.await(this.wanted);
		String link = "https://formation.exemple.fr/courriel/confirmer/"
				+ this.secrets.value(EmailChangeLinks.CONFIRM, change.key()).value();
		assertThat(MailboxForTests.text(letter)).contains(link)
			.contains("%s %s %s %s".formatted(until, PortalTime.day(change.confirmUntil(), Locale.of(language)), at,
					PortalTime.hour(change.confirmUntil(), Locale.of(language))))
			.doesNotContain("Chloé", "Héritier", this.nir.number(), this.known);
		assertThat(MailboxForTests.html(letter)).contains("href=\"" + link + "\"").doesNotContain("Chloé");
		assertThat(letter.getSubject()).doesNotContain("Chloé", "@");
	}

	@ParameterizedTest
	@CsvSource({ "fr, 'n°', 'jusqu’au', 'à'", "en, no., until, at" })
	void theFormerAddressIsNotifiedAndMayUndo(String language, String no, String until, String at) throws Exception {
		EmailChange asked = requested(Locale.of(language));
		this.changeLinks.confirm(this.secrets.value(EmailChangeLinks.CONFIRM, asked.key()));
		EmailChange change = this.repository.findById(asked.id()).orElseThrow();
		MimeMessage letter = this.mailbox.await(this.known);
		String link = "https://formation.exemple.fr/courriel/annuler/"
				+ this.secrets.value(EmailChangeLinks.UNDO, change.key()).value();
		assertThat(MailboxForTests.text(letter)).contains(link, "Chloé L’Héritier", no + "\u00a0" + number(change))
			.contains("%s %s %s %s".formatted(until, PortalTime.day(change.undoUntil(), Locale.of(language)), at,
					PortalTime.hour(change.undoUntil(), Locale.of(language))))
			.doesNotContain(this.wanted, this.nir.number());
		assertThat(MailboxForTests.html(letter)).contains("href=\"" + link + "\"").doesNotContain(this.wanted);
		assertThat(letter.getSubject()).doesNotContain("Chloé", "@");
	}

	@Test
	void theFormerAddressLearnsOfTheSuspension() {
		EmailChange asked = requested(Locale.FRENCH);
		this.changeLinks.confirm(this.secrets.value(EmailChangeLinks.CONFIRM, asked.key()));
		this.mailbox.await(this.known);
		this.changeLinks.undo(this.secrets.value(EmailChangeLinks.UNDO, asked.key()));
		assertThat(this.mailbox.await(this.known, "vient d’être bloqué")).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "account-frozen, fr, vient d’être bloqué, /contact",
			"account-frozen, en, has just been locked, /contact", "account-unfrozen, fr, est débloqué, /connexion",
			"account-unfrozen, en, is unlocked, /connexion" })
	void theOwnerIsNotifiedWithALink(String name, String language, String fact, String page) throws Exception {
		Citizen citizen = People.withAccount(this.portal, this.nir, People.PASSWORD, Locale.of(language));
		this.transaction
			.executeWithoutResult((status) -> this.outbox.add(MailTemplates.named(name), citizen.accountId()));
		MimeMessage letter = this.mailbox.await(this.known);
		assertThat(MailboxForTests.text(letter))
			.contains(fact, "https://formation.exemple.fr" + page, "Chloé L’Héritier")
			.doesNotContain(this.nir.number());
		assertThat(MailboxForTests.html(letter)).contains(fact, "https://formation.exemple.fr" + page);
		assertThat(letter.getSubject()).doesNotContain("Chloé");
	}

	@ParameterizedTest
	@CsvSource({ "fr, quelqu’un l’a peut-être copié", "en, somebody may have copied it" })
	void theOwnerIsNotifiedOfACopiedCookie(String language, String fact) throws Exception {
		Citizen citizen = People.withAccount(this.portal, this.nir, People.PASSWORD, Locale.of(language));
		this.transaction.executeWithoutResult((status) -> this.outbox.add(MailTemplates.named("stolen-stay"),
				this.alerts.raise(new AccountId(citizen.accountId()))));
		MimeMessage letter = this.mailbox.await(this.known);
		assertThat(List.of(MailboxForTests.text(letter), MailboxForTests.html(letter))).allSatisfy(
				(text) -> assertThat(text)
					.contains(fact, "https://formation.exemple.fr/ce-nest-pas-moi/",
							"https://formation.exemple.fr/mon-profil/activite")
					.doesNotContain(this.nir.number()));
		assertThat(letter.getSubject()).doesNotContain("Chloé");
	}

	private EmailChange requested(Locale locale) {
		Citizen citizen = People.withAccount(this.portal, this.nir, People.PASSWORD, locale);
		EmailChange change = new EmailChange();
		change.setAddress(new EmailAddress(this.wanted));
		Callable<EmailChanges.Outcome> request = () -> this.changes.request(citizen, change,
				Proved.by(this.portal, citizen));
		assertThat(SignedInAs.as(this.portal, citizen, request)).isEqualTo(EmailChanges.Outcome.SENT);
		return this.repository.pendingOf(citizen.accountId()).orElseThrow();
	}

	private String number(EmailChange change) {
		UUID account = change.account().value();
		return ((Attached) this.holders.attachmentOf(account)).number().formatted();
	}

}
