package fr.compteformation.platform.mail;

import java.net.ConnectException;
import java.util.Map;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryFailureTests {

	private static final String ADDRESS = "zoe@exemple.fr";

	@Test
	void aPermanentlyRefusedRecipientIsReported() throws Exception {
		assertThat(new DeliveryFailure("42", refusal(550)).refusedForGood()).contains(550);
	}

	@Test
	void aRecipientRefusedForNowIsNot() throws Exception {
		assertThat(new DeliveryFailure("42", refusal(451)).refusedForGood()).isEmpty();
	}

	@Test
	void aPermanentlyRefusedTextIsReported() {
		DeliveryFailure failure = new DeliveryFailure("42",
				new MailSendException(Map.of("message to " + ADDRESS, new SMTPSendFailedException("DATA", 554,
						"554 not wanted by " + ADDRESS, null, new Address[0], new Address[0], new Address[0]))));
		assertThat(failure.refusedForGood()).contains(554);
		assertThat(failure.getMessage()).contains("mail refused 554").doesNotContain(ADDRESS);
	}

	@Test
	void aConnectionThatBrokeRefusesNobody() {
		DeliveryFailure failure = new DeliveryFailure("42",
				new MailSendException(Map.of("message to " + ADDRESS, new SMTPSendFailedException("DATA", -1, "[EOF]",
						null, new Address[0], new Address[0], new Address[0]))));
		assertThat(failure.refusedForGood()).isEmpty();
	}

	@Test
	void aServerThatCannotBeReachedRefusesNobody() {
		DeliveryFailure failure = new DeliveryFailure("42", new MailSendException("no way to " + ADDRESS,
				new MessagingException(ADDRESS, new ConnectException("refused"))));
		assertThat(failure.refusedForGood()).isEmpty();
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
				new TemplateProcessingException("no way to write to " + ADDRESS, "letter_fr", 3, 1));
		assertThat(failure).hasMessage(
				"mail 42 did not leave: " + "org.thymeleaf.exceptions.TemplateProcessingException in letter_fr:3");
	}

	private static MailSendException refusal(int code) throws MessagingException {
		MessagingException refusal = new SendFailedException("Invalid Addresses: " + ADDRESS,
				new SMTPAddressFailedException(new InternetAddress(ADDRESS), "RCPT TO:<" + ADDRESS + ">", code,
						code + " unknown user " + ADDRESS));
		return new MailSendException(Map.of("message to " + ADDRESS, refusal));
	}

}
