package fr.compteformation.access.letter;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;

/**
 * A letter that a person requested.
 *
 * @param id its id, also the key of its code
 * @param account who asked; null once that account is closed
 * @param holder its recipient
 * @param language its language
 * @param state what became of it
 * @param sentAt when its batch was made; null before
 * @param askedAt when it was asked for
 */
record Letter(UUID id, @Nullable UUID account, HolderId holder, Locale language, State state, @Nullable Instant sentAt,
		Instant askedAt) {

	/** The key of its code. */
	String key() {
		return this.id.toString();
	}

	/** The names are stored in the database. */
	enum State {

		/** Until the next batch. */
		WAITING,

		/** Printed, or about to be. */
		IN_BATCH,

		/** Never printed, because the account or its holder changed. */
		CANCELLED

	}

}
