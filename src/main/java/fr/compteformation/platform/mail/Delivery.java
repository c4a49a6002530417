package fr.compteformation.platform.mail;

import java.util.UUID;

import jakarta.mail.MessagingException;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.GoesOn;

/** Sends one email of the outbox: composes, renders and passes it to the SMTP server. */
@Component
@GoesOn
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
	 * @throws DeliveryFailure on any failure
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
