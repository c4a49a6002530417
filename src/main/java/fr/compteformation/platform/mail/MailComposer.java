package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Composes the emails of a room when they are sent, so that the outbox holds neither
 * personal data nor tokens.
 *
 * @param <T> the templates of the room, an enum
 */
public interface MailComposer<T extends Enum<T> & MailTemplate> {

	/**
	 * Composes an email; empty if it is obsolete. Delivery is at least once: the same
	 * email must give the same result on each attempt.
	 * @param subject the id passed to the outbox
	 * @param mail the id of this email, the same on each attempt
	 */
	Optional<Mail> compose(T template, UUID subject, UUID mail);

}
