package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.Document;

/**
 * A question and its messages, as the person who asked sees them.
 *
 * @param id its id
 * @param number the reference, such as {@code C-7F3K-92QD}
 * @param subject its subject
 * @param state its state
 * @param entries the messages, oldest first; the first one is the question
 */
public record ContactThread(ContactCase.Id id, String number, ContactSubject subject, ContactState state,
		List<Entry> entries) {

	/** Keep messages out of logs. */
	@Override
	public String toString() {
		return "ContactThread " + this.number;
	}

	/**
	 * A message.
	 *
	 * @param kind who wrote it
	 * @param at when it was sent
	 * @param agent the agent’s number; {@code null} for the person
	 * @param text the message
	 * @param files its files that still exist
	 */
	public record Entry(ContactMessage.Kind kind, Instant at, @Nullable Integer agent, String text,
			List<Document> files) {

		/** Keep messages out of logs. */
		@Override
		public String toString() {
			return "Entry " + this.kind;
		}

	}

	/**
	 * A question in the person’s list.
	 *
	 * @param id its id
	 * @param number the reference
	 * @param subject its subject
	 * @param state its state
	 * @param openedAt when it was asked
	 * @param unread the number of answers that the person has not seen
	 */
	public record Line(ContactCase.Id id, String number, ContactSubject subject, ContactState state, Instant openedAt,
			long unread) {
	}

}
