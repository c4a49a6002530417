package fr.compteformation.platform.checkup;

import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import fr.compteformation.platform.command.Command;

/** Sends one email, straight to the server, to see how it arrives. */
final class MailTest {

	private final JavaMailSenderImpl sender;

	private final String from;

	MailTest(JavaMailSenderImpl sender, Environment settings) {
		this.sender = sender;
		this.from = settings.getProperty("compte-formation.mail-from", "");
	}

	/** Returns the exit code. */
	int send(String address) {
		ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n/translations",
				Locale.getDefault().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
		SimpleMailMessage message = new SimpleMailMessage();
		message.setSubject(texts.getString("command.mailTest.subject"));
		message.setText(texts.getString("command.mailTest.text"));
		try {
			new InternetAddress(address, true).validate();
			message.setFrom(this.from);
			message.setTo(address);
			this.sender.send(message);
			System.out.println(this.sender.getHost() + " took it.");
			return Command.DONE;
		}
		catch (AddressException | MailException refused) {
			Throwable cause = (refused.getCause() instanceof MessagingException server) ? server : refused;
			System.err.println("Not sent: " + cause.getMessage());
			return Command.FAILED;
		}
	}

}
