package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Fills in the mails of a room at the moment of sending, so that the outbox holds neither
 * personal data nor a token.
 *
 * @param <T> the mails of the room
 */
public interface MailComposer<T extends Enum<T> & MailTemplate> {

	/** Which mails it composes. */
	Class<T> templates();

	/**
	 * Composes a mail, or nothing when there is nothing to say any more. Delivery is at
	 * least once: asked again about the same mail, the answer must be the same.
	 * @param subject what the mail is about, as given to the outbox
	 * @param mail names this one mail through all its tries
	 */
	Optional<Mail> compose(T template, UUID subject, UUID mail);

}
