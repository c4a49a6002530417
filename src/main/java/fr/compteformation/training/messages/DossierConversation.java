package fr.compteformation.training.messages;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import fr.compteformation.training.dossier.DossierDetails;

/**
 * The messages about a dossier.
 *
 * @param dossier the dossier
 * @param entries the messages, oldest first
 * @param hindrance why no message can be written now; {@link Hindrance#NONE} if one can
 */
public record DossierConversation(DossierDetails dossier, List<Entry> entries,
		Hindrance hindrance) implements Serializable {

	/** Keep messages out of logs. */
	@Override
	public String toString() {
		return "DossierConversation " + this.dossier.reference().value();
	}

	/**
	 * A message.
	 *
	 * @param ofProvider whether the provider wrote it; otherwise the person did
	 * @param at when it was sent
	 * @param text the message
	 */
	public record Entry(boolean ofProvider, Instant at, String text) implements Serializable {

		/** Keep messages out of logs. */
		@Override
		public String toString() {
			return "Entry " + this.at;
		}

	}

	/** Why no message can be written. The constant names end translation keys. */
	public enum Hindrance {

		/** Messages can be written. */
		NONE,

		/** The dossier ended long ago. */
		ENDED,

		/** Nobody of the provider, or the person no longer, reads messages here. */
		NOBODY_READS

	}

	/** The result of writing. The constant names end translation keys. */
	public enum Outcome {

		/** The message was sent. */
		DONE,

		/** Nothing was sent, because nobody can read it or the dossier has ended. */
		CLOSED,

		/** Too many messages today. Nothing was sent. */
		TOO_MANY;

		/** The translation key. */
		public String messageKey() {
			return "messages.outcome." + name();
		}

	}

}
