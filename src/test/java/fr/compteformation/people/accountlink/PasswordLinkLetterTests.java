package fr.compteformation.people.accountlink;

import java.util.Locale;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
@ExtendWith(OutputCaptureExtension.class)
class PasswordLinkLetterTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void holdsTheLinkAndHowLongItWorksInFrench(CapturedOutput log) throws Exception {
		MimeMessage letter = letter(Locale.FRENCH);
		assertThat(letter.getSubject()).isEqualTo("Choisissez un nouveau mot de passe");
		assertThat(MailboxForTests.text(letter)).contains("Bonjour Chloé L’Héritier,", "pour votre compte n°\u00a0")
			.containsPattern("https://formation.exemple.fr/nouveau-mot-de-passe/[\\w-]{43}\\R")
			.containsPattern("une seule fois, jusqu’à \\d\\d:\\d\\d \\(heure de Paris\\)")
			.doesNotContain(this.nir.number(), this.nir.formattedNumber());
		assertThat(MailboxForTests.html(letter)).containsPattern("/nouveau-mot-de-passe/[\\w-]{43}\"");
		assertThat(log.getAll()).doesNotContain("nouveau-mot-de-passe/", this.nir.number());
	}

	@Test
	void holdsTheLinkInEnglish() throws Exception {
		MimeMessage letter = letter(Locale.ENGLISH);
		assertThat(letter.getSubject()).isEqualTo("Choose a new password");
		assertThat(MailboxForTests.text(letter)).contains("Hello Chloé L’Héritier,", "of your account no.\u00a0")
			.containsPattern("The link works once, until \\d\\d:\\d\\d \\(Paris time\\)");
	}

	private MimeMessage letter(Locale locale) {
		People.withAccount(this.portal, this.nir, People.PASSWORD, locale);
		this.forgotten.ask(this.nir);
		return this.mailbox.await(People.somebody(this.nir).email().value());
	}

}
