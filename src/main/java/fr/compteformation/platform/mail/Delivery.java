package fr.compteformation.platform.mail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends one mail of the outbox: asks its kind what to say, puts it on paper and hands it
 * to the mail server.
 */
@Component
class Delivery {

	private final Map<String, MailKind> kinds;

	private final Composers composers;

	private final Letters letters;

	private final JavaMailSender sender;

	Delivery(ObjectProvider<MailKind> kinds, Composers composers, Letters letters, JavaMailSender sender) {
		this.kinds = kinds.stream().collect(Collectors.toMap(MailKind::name, Function.identity()));
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
			Mail composed = compose(mail, entry).orElse(null);
			if (composed != null) {
				this.sender.send(this.letters.write(this.sender.createMimeMessage(), mail, entry.kind(), composed));
			}
		}
		catch (MessagingException | RuntimeException failure) {
			throw new DeliveryFailure(id, failure);
		}
	}

	private Optional<Mail> compose(UUID mail, OutboxEntry entry) {
		MailKind kind = this.kinds.get(entry.kind());
		return (kind != null) ? kind.compose(mail, entry.subject()) : this.composers.compose(mail, entry);
	}

}
