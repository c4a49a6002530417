package fr.compteformation.demo;

import java.time.Instant;
import java.util.Properties;
import java.util.stream.IntStream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles(profiles = { "demo", "test" }, inheritProfiles = false)
class DemoMailboxTests extends PortalTests {

	@Autowired
	private DemoMailbox mailbox;

	@Autowired
	private JavaMailSenderImpl sender;

	@BeforeEach
	void emptyTheMailbox() {
		this.database.sql("delete from demo_mail").update();
	}

	@Test
	void receivesWhatThePortalSends() throws Exception {
		this.sender.send(mail("<1@localhost>", "Il reste une étape"));
		assertThat(this.mailbox.mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.id()).isEqualTo("<1@localhost>");
			assertThat(mail.recipient()).isEqualTo("zoe@exemple.fr");
			assertThat(mail.subject()).isEqualTo("Il reste une étape");
			assertThat(mail.text()).isEqualToNormalizingNewlines("Bonjour Zoé,\n.\nà bientôt");
		});
	}

	@Test
	void showsAMailThatWasSentTwiceOnce() throws Exception {
		this.sender.send(mail("<1@localhost>", "Il reste une étape"));
		this.sender.send(mail("<1@localhost>", "Il reste une étape"));
		assertThat(this.mailbox.mails()).hasSize(1);
	}

	@Test
	void keepsTheNewestMailsOnly() {
		Instant start = Instant.parse("2026-11-20T10:00:00Z");
		IntStream.range(0, DemoMailbox.SIZE + 5)
			.forEach((index) -> this.mailbox.keep(new ReceivedMail("<%d@localhost>".formatted(index),
					start.plusSeconds(index), "zoe@exemple.fr", "Mail " + index, "Bonjour", null)));
		assertThat(this.mailbox.mails()).hasSize(DemoMailbox.SIZE);
		assertThat(this.mailbox.mails().getFirst().id()).isEqualTo("<204@localhost>");
		assertThat(this.mailbox.mails().getLast().id()).isEqualTo("<5@localhost>");
	}

	private static MimeMessage mail(String id, String subject) throws Exception {
		MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
		MimeBodyPart text = new MimeBodyPart();
		text.setText("Bonjour Zoé,\n.\nà bientôt", "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setText("<p>Bonjour Zoé</p>", "UTF-8", "html");
		mail.setHeader("Message-ID", id);
		mail.setFrom(new InternetAddress("ne-pas-repondre@compte-formation.example"));
		mail.setRecipient(RecipientType.TO, new InternetAddress("zoe@exemple.fr"));
		mail.setSubject(subject, "UTF-8");
		mail.setContent(new MimeMultipart("alternative", text, html));
		return mail;
	}

}
