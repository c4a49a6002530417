package fr.compteformation.people.registration;

import java.util.Locale;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class AccountExistsLetterTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private Holders holders;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void tellsWhichAccountExists() {
		Attached attached = (Attached) this.holders.attachmentOf(People.withAccount(this.portal, this.nir).accountId());
		MimeMessage letter = letter();
		String account = "un compte (n°\u00a0" + attached.number().formatted() + ")\u00a0: rien";
		assertThat(MailboxForTests.text(letter)).contains(account).doesNotContain(this.nir.number());
		assertThat(MailboxForTests.html(letter)).contains(account);
	}

	@Test
	void tellsNoNumberUntilItIsKnownWhose() {
		this.holders.known(Map.of(this.nir, "Dupond"));
		People.withAccount(this.portal, this.nir);
		MimeMessage letter = letter();
		assertThat(MailboxForTests.text(letter)).contains("un compte\u00a0: rien");
		assertThat(MailboxForTests.html(letter)).contains("un compte\u00a0: rien");
	}

	private MimeMessage letter() {
		SavedRegistrations.save(this.portal, this.nir, "curieux@exemple.fr", People.PASSWORD, Locale.FRENCH);
		return this.mailbox.await(People.somebody(this.nir).email().value());
	}

}
