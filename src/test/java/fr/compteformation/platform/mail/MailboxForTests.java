package fr.compteformation.platform.mail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Mailboxes behind a mail server. It lives as long as the application context, so each
 * test should use other addresses.
 */
public class MailboxForTests implements DisposableBean {

	private final GreenMail server = new GreenMail(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

	MailboxForTests() {
		this.server.start();
	}

	@Bean
	DynamicPropertyRegistrar mailServer() {
		return (properties) -> properties.add("spring.mail.port", () -> this.server.getSmtp().getPort());
	}

	/** Waits for the first email to an address. */
	public MimeMessage await(String address) {
		return await(address, 1).getFirst();
	}

	/** Waits for a number of emails to an address, oldest first. */
	public List<MimeMessage> await(String address, int count) {
		return Awaitility.await("mail to " + address).until(() -> sentTo(address), (mails) -> mails.size() >= count);
	}

	/**
	 * Waits for an email to an address with this text, ignoring others.
	 */
	public MimeMessage await(String address, String words) {
		return Awaitility.await("mail to " + address + " that says " + words)
			.until(() -> sentTo(address).stream().filter((mail) -> said(mail).contains(words)).findFirst(),
					Optional::isPresent)
			.orElseThrow();
	}

	/** The text part with Java line ends. */
	public static String said(MimeMessage mail) {
		return text(mail).replace("\r\n", "\n");
	}

	/** The emails to an address so far, oldest first. */
	public List<MimeMessage> sentTo(String address) {
		return Arrays.stream(this.server.getReceivedMessages()).filter((mail) -> isTo(mail, address)).toList();
	}

	/** The text part of an email. */
	public static String text(MimeMessage mail) {
		return part(mail, 0);
	}

	/** The HTML part of an email. */
	public static String html(MimeMessage mail) {
		return part(mail, 1);
	}

	private static String part(MimeMessage mail, int index) {
		try {
			return ((Multipart) mail.getContent()).getBodyPart(index).getContent().toString();
		}
		catch (MessagingException | IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return mail.getAllRecipients()[0].toString().equals(address);
		}
		catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	@Override
	public void destroy() {
		this.server.stop();
	}

}
