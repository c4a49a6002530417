package fr.compteformation.platform.checkup;

import jakarta.mail.MessagingException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether the mail server takes emails from here. Sends none. */
final class MailPart implements Part {

	private final ObjectProvider<JavaMailSenderImpl> sender;

	MailPart(ObjectProvider<JavaMailSenderImpl> sender) {
		this.sender = sender;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public String look() throws Unwell {
		JavaMailSenderImpl mail = this.sender.getIfAvailable();
		if (mail == null) {
			throw new Unwell("set compte-formation.mail-host");
		}
		try {
			mail.testConnection();
			return mail.getHost() + " answers; mail test ADDRESS sends one";
		}
		catch (MessagingException refused) {
			throw new Unwell("see compte-formation.mail-host and spring.mail.port, .username and .password", refused);
		}
	}

}
