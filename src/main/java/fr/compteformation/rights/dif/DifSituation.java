package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a person may do about their DIF.
 */
public sealed interface DifSituation {

	/**
	 * Nothing: the account is not attached to its holder.
	 *
	 * @param refused whether an agent decided so; otherwise one still compares the names
	 */
	record Reconciling(boolean refused) implements DifSituation {
	}

	/**
	 * Declare, or declare anew where the current declaration lets them.
	 *
	 * @param visit the page that opens now
	 * @param current what was declared before
	 */
	record Open(Visit visit, Optional<DifDetails> current) implements DifSituation {
	}

	/**
	 * Nothing any more, because a training dossier was validated.
	 *
	 * @param current what was declared before
	 */
	record Locked(Optional<DifDetails> current) implements DifSituation {
	}

	/**
	 * Nothing any more, because it is too late for everybody.
	 *
	 * @param lastDay the last day on which one could
	 * @param current what was declared before
	 */
	record Closed(LocalDate lastDay, Optional<DifDetails> current) implements DifSituation {
	}

	/**
	 * The page of a person who declares: who opened it in time may still save, and who
	 * saw one declaration does not replace another.
	 *
	 * @param openedAt when the page was opened
	 * @param seen the declaration that stood there then, if any
	 */
	public record Visit(Instant openedAt, DifDeclaration.@Nullable Id seen) {
	}

}
