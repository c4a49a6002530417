package fr.compteformation.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the outbox keeps of a mail, as JSON beside its id: never a text, a token or
 * anything about a person.
 *
 * @param kind the {@link MailKind#name() name} of its kind
 * @param subject what the mail is about
 * @param refusedSince when the recipient was refused for the first time, if ever
 */
record OutboxEntry(String kind, UUID subject, @Nullable Instant refusedSince) {

	OutboxEntry refused(Instant now) {
		return (this.refusedSince != null) ? this : new OutboxEntry(this.kind, this.subject, now);
	}

}
