package fr.compteformation.mail;

import java.net.ConnectException;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryFailureTests {

	private static final String ADDRESS = "zoe@exemple.fr";

	@Test
	void aRecipientRefusedForGoodIsTold() throws Exception {
		assertThat(new DeliveryFailure("42", refusal(550)).isRefused()).isTrue();
	}

	@Test
	void aRecipientRefusedForNowIsNot() throws Exception {
		assertThat(new DeliveryFailure("42", refusal(451)).isRefused()).isFalse();
	}

	@Test
	void aServerThatCannotBeReachedRefusesNobody() {
		DeliveryFailure failure = new DeliveryFailure("42", new MailSendException("no way to " + ADDRESS,
				new MessagingException(ADDRESS, new ConnectException("refused"))));
		assertThat(failure.isRefused()).isFalse();
		assertThat(failure).hasMessage("mail 42 did not leave: org.springframework.mail.MailSendException, "
				+ "jakarta.mail.MessagingException, java.net.ConnectException");
	}

	@Test
	void nothingOfTheServersWordsRemains() throws Exception {
		DeliveryFailure failure = new DeliveryFailure("42", refusal(550));
		assertThat(failure.getMessage()).contains("recipient refused 550").doesNotContain(ADDRESS);
		assertThat(failure).hasNoCause().hasNoSuppressedExceptions();
	}

	@Test
	void aFaultyTemplateIsNamed() {
		DeliveryFailure failure = new DeliveryFailure("42",
				new TemplateProcessingException("no way to write to " + ADDRESS, "letter_fr.txt", 3, 1));
		assertThat(failure).hasMessage(
				"mail 42 did not leave: " + "org.thymeleaf.exceptions.TemplateProcessingException in letter_fr.txt:3");
	}

	private static MailSendException refusal(int code) throws MessagingException {
		MessagingException refusal = new SendFailedException("Invalid Addresses: " + ADDRESS,
				new SMTPAddressFailedException(new InternetAddress(ADDRESS), "RCPT TO:<" + ADDRESS + ">", code,
						code + " unknown user " + ADDRESS));
		return new MailSendException(Map.of("message to " + ADDRESS, refusal));
	}

}
