package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * A kind of mail, implemented by the module that knows what it says. Texts are composed
 * at the moment of sending, so that the outbox holds neither a person’s data nor a token.
 */
public interface MailKind {

	/**
	 * The name of its templates, {@code mail/NAME_LANGUAGE.html} and {@code .txt}, and of
	 * its rows in the outbox: never change it.
	 */
	String name();

	/**
	 * Composes the mail, or nothing when there is nothing to tell any more. Sending is at
	 * least once: asked again about the same mail, the answer must be the same.
	 * @param mail names this one mail through all its tries
	 * @param subject what the mail is about, as given to the outbox
	 */
	Optional<Mail> compose(UUID mail, UUID subject);

}
