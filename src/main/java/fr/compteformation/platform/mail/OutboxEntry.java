package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the outbox, stored as JSON: never text, tokens or personal data.
 *
 * @param kind the {@link MailTemplate#fileName() name} of its template
 * @param subject the id of what the email is about
 * @param refusedSince when a server first refused it permanently, if ever
 * @param smtpCode the SMTP code of that refusal, such as 550
 */
record OutboxEntry(String kind, UUID subject, @Nullable Instant refusedSince, @Nullable Integer smtpCode) {

	OutboxEntry(String kind, UUID subject) {
		this(kind, subject, null, null);
	}

	OutboxEntry refused(int smtpCode, Instant now) {
		return new OutboxEntry(this.kind, this.subject, (this.refusedSince != null) ? this.refusedSince : now,
				smtpCode);
	}

}
