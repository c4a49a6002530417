package fr.compteformation.people.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an act was about.
 *
 * @param kind what kind of thing
 * @param id which one; none where the act is about nothing in particular, such as a
 * search that found nobody
 */
public record Subject(Kind kind, @Nullable UUID id) {

	/** The names stand in the database, and end the keys of their texts. */
	public enum Kind {

		AGENT, HOLDER, ACCOUNT, DECLARATION, FILE, CASE, JOURNAL, MAIL;

		/** The translation that names the kind. */
		public String messageKey() {
			return "audit.subject." + name();
		}

	}

}
