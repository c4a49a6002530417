package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An email that a server refused permanently, without recipient or content.
 *
 * @param id the id of the email
 * @param kind the {@link MailTemplate#fileName() name} of its template
 * @param refusedSince when it was first refused
 * @param triedAt when it was last tried
 * @param tries the number of attempts since it was last queued
 * @param smtpCode the SMTP code; null if a former version gave up
 */
public record UndeliverableMail(UUID id, String kind, Instant refusedSince, Instant triedAt, int tries,
		@Nullable Integer smtpCode) {

	/** The translation key of the subject, which contains no personal data. */
	public String messageKey() {
		return "mail." + this.kind + ".subject";
	}

}
