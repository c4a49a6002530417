package fr.compteformation.people.alert;

import java.util.Locale;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.security.server.RawRequest;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class NewDeviceLetterTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private SecurityAlertMails mails;

	@Autowired
	private MailboxForTests mailbox;

	@LocalServerPort
	private int port;

	@Test
	void tellsWhenAndOnWhatInFrench() throws Exception {
		MimeMessage letter = letter(Locale.FRENCH);
		assertThat(letter.getSubject()).isEqualTo("Connexion depuis un nouvel appareil");
		assertThat(MailboxForTests.text(letter))
			.contains("à votre compte n°\u00a0", "Autre navigateur sur un autre système, le ",
					"https://formation.exemple.fr/ce-nest-pas-moi/", "https://formation.exemple.fr/mon-profil/activite")
			.doesNotContain(this.nir.number(), "127.0.0.1");
		assertThat(MailboxForTests.html(letter)).contains("href=\"https://formation.exemple.fr/mon-profil/activite\"");
	}

	@Test
	void tellsWhenAndOnWhatInEnglish() throws Exception {
		MimeMessage letter = letter(Locale.ENGLISH);
		assertThat(letter.getSubject()).isEqualTo("Sign-in on a new device");
		assertThat(MailboxForTests.text(letter)).contains("to your account no.\u00a0",
				"Another browser on another system, on ");
	}

	@Test
	void tellsNothingOfASessionThatIsForgotten() {
		assertThat(this.mails.compose(SecurityAlertMails.Template.NEW_DEVICE, UUID.randomUUID(), UUID.randomUUID()))
			.isEmpty();
	}

	private MimeMessage letter(Locale locale) {
		People.withAccount(this.portal, this.nir, People.PASSWORD, locale);
		String form = "username=" + this.nir.number() + "&password=" + People.PASSWORD;
		RawRequest.send(this.port, "POST /connexion HTTP/1.1", "Host: formation.exemple.fr",
				"Content-Type: application/x-www-form-urlencoded", "Connection: close",
				"Content-Length: " + form.length() + "\r\n\r\n" + form);
		return this.mailbox.await(People.somebody(this.nir).email().value());
	}

}
