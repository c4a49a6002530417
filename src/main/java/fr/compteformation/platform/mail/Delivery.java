package fr.compteformation.platform.mail;

import java.util.UUID;

import jakarta.mail.MessagingException;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends one mail of the outbox: asks its composer what to say, puts it on paper and hands
 * it to the mail server.
 */
@Component
class Delivery {

	private final Composers composers;

	private final Letters letters;

	private final JavaMailSender sender;

	Delivery(Composers composers, Letters letters, JavaMailSender sender) {
		this.composers = composers;
		this.letters = letters;
		this.sender = sender;
	}

	/**
	 * @throws DeliveryFailure when it did not leave, whatever the reason
	 */
	void deliver(String id, OutboxEntry entry) {
		try {
			UUID mail = UUID.fromString(id);
			Mail composed = this.composers.compose(mail, entry).orElse(null);
			if (composed != null) {
				this.sender.send(this.letters.write(this.sender.createMimeMessage(), mail, entry.kind(), composed));
			}
		}
		catch (MessagingException | RuntimeException failure) {
			throw new DeliveryFailure(id, failure);
		}
	}

}
