package fr.compteformation.access.passkey;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.access.recovery.Recoveries;
import fr.compteformation.access.recovery.RecoveryStatus;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Security alerts about passkeys, and objecting to them.
 */
@WithMailbox
class LettersOnPasskeysTests extends PortalTests {

	private static final Pattern LINK = Pattern.compile("/recuperation/annuler/([\\w-]{43})");

	private final SoftKey key = new SoftKey().on("https://formation.exemple.fr");

	@Autowired
	private Passkeys passkeys;

	@Autowired
	private RecoveryCodeSignIn recoveryCodes;

	@Autowired
	private Recoveries recoveries;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private MailboxForTests mailbox;

	@ParameterizedTest
	@CsvSource({ "fr, clé d’accès vient d’être ajoutée, jusqu’au", "en, passkey has just been added, until" })
	void anAddedPasskeyIsAnnouncedAndMayBeContested(String language, String told, String until) throws Exception {
		KeyHolder person = new KeyHolder(this.portal, Locale.of(language));
		person.add(this.key);
		MimeMessage letter = this.mailbox.await(person.email());
		assertThat(MailboxForTests.text(letter)).contains(told, until, "https://formation.exemple.fr/ce-nest-pas-moi/")
			.doesNotContain("Téléphone", person.nir().number());
		assertThat(MailboxForTests.html(letter)).contains("href=\"https://formation.exemple.fr/ce-nest-pas-moi/");
		assertThat(letter.getSubject()).doesNotContain("Chloé", "Téléphone", "@");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void codesAndRemovalsAreAnnounced(String language) throws Exception {
		boolean french = language.equals("fr");
		KeyHolder person = new KeyHolder(this.portal, Locale.of(language));
		String code = person.add(this.key).getFirst().value();
		this.recoveryCodes.giveCode(person.half(), code);
		assertThat(MailboxForTests.text(this.mailbox.await(person.email(),
				french ? "Un code de secours vient de servir" : "A recovery code has just been used")))
			.doesNotContain(code);
		String fresh = person
			.themselves(() -> this.passkeys.renewCodes(person.citizen(), person.proof()).getFirst().value());
		assertThat(MailboxForTests
			.text(this.mailbox.await(person.email(), french ? "De nouveaux codes de secours" : "New recovery codes")))
			.doesNotContain(fresh);
		person.themselves(() -> {
			this.passkeys.remove(person.citizen(), person.proof(), person.keys().getFirst().id());
			return null;
		});
		assertThat(this.mailbox.await(person.email(), french ? "vient d’être retirée" : "has just been removed"))
			.isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "fr, Un agent va vérifier, est acceptée, 'à'", "en, An agent will check, is accepted, at" })
	void eachStepIsAnnouncedWithALinkThatEndsIt(String language, String received, String accepted, String at)
			throws Exception {
		Locale locale = Locale.of(language);
		KeyHolder person = new KeyHolder(this.portal, locale);
		person.add(this.key);
		SomeRecoveries.ask(this.portal, person, "06 12 34 56 78");
		RecoveryStatus asked = this.recoveries.of(person.half()).orElseThrow();
		MimeMessage first = this.mailbox.await(person.email(), received);
		assertThat(MailboxForTests.text(first)).contains(received, PortalTime.day(asked.checkUntil(), locale))
			.doesNotContain("06 12", person.nir().number());
		SomeRecoveries.accept(this.portal, person);
		RecoveryStatus status = this.recoveries.of(person.half()).orElseThrow();
		MimeMessage last = this.mailbox.await(person.email(), accepted);
		assertThat(MailboxForTests.said(last))
			.contains("%s %s %s".formatted(PortalTime.day(status.effectiveAt(), locale), at,
					PortalTime.hour(status.effectiveAt(), locale)))
			.doesNotContain("trois questions");
		assertThat(last.getSubject()).doesNotContain("Chloé");
		Matcher link = LINK.matcher(MailboxForTests.said(last));
		assertThat(link.find()).isTrue();
		assertThat(this.recoveries.cancel(new SecretToken(link.group(1)))).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(person.citizen().accountId())).isFalse();
	}

	@Test
	void aRefusalIsAnnouncedWithoutItsReason() {
		KeyHolder person = new KeyHolder(this.portal);
		person.add(this.key);
		SomeRecoveries.ask(this.portal, person, null);
		SomeRecoveries.refuse(this.portal, person);
		assertThat(MailboxForTests.said(this.mailbox.await(person.email(), "n’est pas acceptée")))
			.doesNotContain("injoignable");
	}

}
