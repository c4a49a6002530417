package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

/**
 * The emails of other modules.
 */
public final class ComposedMails {

	private ComposedMails() {
	}

	/**
	 * Composes an email without sending it.
	 * @param name the name of its template
	 */
	public static Optional<Mail> compose(ApplicationContext portal, String name, UUID subject) {
		return portal.getBean(Composers.class).compose(UUID.randomUUID(), new OutboxEntry(name, subject));
	}

}
