package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail that a server refused for good, told without its recipient or its content.
 *
 * @param id names this one mail
 * @param kind the {@link MailTemplate#fileName() name} of its texts
 * @param refusedSince when it was refused for the first time
 * @param triedAt when it was tried last
 * @param tries how often it was tried since it was last put into the outbox
 * @param smtpCode what the server answered; none where a former version gave up
 */
public record UndeliverableMail(UUID id, String kind, Instant refusedSince, Instant triedAt, int tries,
		@Nullable Integer smtpCode) {

	/**
	 * The translation that names the kind: the subject, which says nothing about anybody.
	 */
	public String messageKey() {
		return "mail." + this.kind + ".subject";
	}

}
