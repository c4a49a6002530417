package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

/**
 * What the mails of other rooms say.
 */
public final class ComposedMails {

	private ComposedMails() {
	}

	/**
	 * Composes a mail that is not sent.
	 * @param name of its texts
	 */
	public static Optional<Mail> compose(ApplicationContext portal, String name, UUID subject) {
		return portal.getBean(Composers.class).compose(UUID.randomUUID(), new OutboxEntry(name, subject));
	}

}
