package fr.compteformation.platform.mail;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.base.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class MailTests {

	@Test
	void printsNothingOfItself() {
		Mail mail = new Mail(new EmailAddress("zoe@exemple.fr"), Locale.FRENCH, new Greeting("Zoé", "secret-token"));
		assertThat(mail).hasToString("********");
	}

}
