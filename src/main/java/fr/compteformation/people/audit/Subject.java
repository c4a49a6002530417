package fr.compteformation.people.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an action was about.
 *
 * @param kind the kind of object
 * @param id the object’s id; null if there is none, such as for a search without result
 */
public record Subject(Kind kind, @Nullable UUID id) {

	/** The names are stored in the database and are suffixes of translation keys. */
	public enum Kind {

		AGENT, HOLDER, ACCOUNT, DECLARATION, FILE, CASE, JOURNAL, MAIL, LETTERS, TEMPLATE, FIGURES, PROFESSIONAL,
		COURSE, TOP_UP, EXCHANGE_KEY;

		/** The translation key. */
		public String messageKey() {
			return "audit.subject." + name();
		}

	}

}
