package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * What a person may do about their DIF.
 */
public sealed interface DifSituation {

	/** The current declaration, if there is one. */
	default Optional<DifDetails> current() {
		return Optional.empty();
	}

	/** What waits for the proof of identity, if anything does. */
	default Optional<WaitingDeclaration> waiting() {
		return Optional.empty();
	}

	/**
	 * Nothing: the account’s name is not its holder’s.
	 *
	 * @param refused whether an agent refused it; otherwise the name check is pending
	 */
	record Reconciling(boolean refused) implements DifSituation {
	}

	/**
	 * Declare, or replace what waits; it is credited on the proof of identity. Says
	 * nothing about the holder.
	 *
	 * @param visit the page visit that starts now
	 * @param closed the last day to declare, once it has passed
	 * @param waiting what the account declared
	 */
	record Unproven(Visit visit, Optional<LocalDate> closed,
			Optional<WaitingDeclaration> waiting) implements DifSituation {
	}

	/**
	 * Declare, or replace the current declaration where its state allows.
	 *
	 * @param visit the page visit that starts now
	 * @param current the current declaration
	 * @param waiting what the account declared before its rights were shown, and what the
	 * proof of identity will credit
	 */
	record Open(Visit visit, Optional<DifDetails> current,
			Optional<WaitingDeclaration> waiting) implements DifSituation {

		Open(Instant now, Optional<DifDetails> current, Optional<WaitingDeclaration> waiting) {
			this(new Visit(now, current.map(DifDetails::id).orElse(null)), current, waiting);
		}

	}

	/**
	 * No more declaring, because a training dossier was validated.
	 *
	 * @param current the current declaration
	 */
	record Locked(Optional<DifDetails> current) implements DifSituation {
	}

	/**
	 * No more declaring, because the last day has passed.
	 *
	 * @param lastDay the last day to declare
	 * @param current the current declaration
	 * @param waiting what the account declared in time, and what the proof of identity
	 * will credit
	 */
	record Closed(LocalDate lastDay, Optional<DifDetails> current,
			Optional<WaitingDeclaration> waiting) implements DifSituation {
	}

	/**
	 * A visit to the declaration page. A person who opened it in time may still save, and
	 * a declaration that they have not seen is never overwritten.
	 *
	 * @param openedAt when the page was opened
	 * @param seen the declaration current at that time, if any
	 */
	public record Visit(Instant openedAt, DifDeclaration.@Nullable Id seen) {
	}

}
