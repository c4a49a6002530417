package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the outbox keeps of a mail, as JSON beside its id: never a text, a token or
 * anything about a person.
 *
 * @param kind the {@link MailTemplate#fileName() name} of its texts
 * @param subject what the mail is about
 * @param refusedSince when a server refused it for good for the first time, if ever
 * @param smtpCode what the server answered then, such as 550
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
