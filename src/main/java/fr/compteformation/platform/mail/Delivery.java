package fr.compteformation.platform.mail;

import java.util.Map;
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

	private final Letters letters;

	private final JavaMailSender sender;

	Delivery(ObjectProvider<MailKind> kinds, Letters letters, JavaMailSender sender) {
		this.kinds = kinds.stream().collect(Collectors.toMap(MailKind::name, Function.identity()));
		this.letters = letters;
		this.sender = sender;
	}

	/**
	 * @throws DeliveryFailure when it did not leave, whatever the reason
	 */
	void deliver(String id, OutboxEntry entry) {
		try {
			UUID mail = UUID.fromString(id);
			Mail composed = kind(entry).compose(mail, entry.subject()).orElse(null);
			if (composed != null) {
				this.sender.send(this.letters.write(this.sender.createMimeMessage(), mail, entry.kind(), composed));
			}
		}
		catch (MessagingException | RuntimeException failure) {
			throw new DeliveryFailure(id, failure);
		}
	}

	private MailKind kind(OutboxEntry entry) {
		MailKind kind = this.kinds.get(entry.kind());
		if (kind == null) {
			throw new UnknownKind();
		}
		return kind;
	}

	/** A mail of a version of the portal that knew more kinds, or fewer. */
	private static final class UnknownKind extends RuntimeException {

	}

}
