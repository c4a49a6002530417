package fr.compteformation.office.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key as supervisors see it.
 *
 * @param id its id
 * @param number how the audit log names it
 * @param name who uses it
 * @param scopes what for
 * @param company the SIRET that its files are about; {@code null} for all
 * @param endsOn the last day on which it works
 * @param madeBy the number of the supervisor who made it
 * @param usedOn the last day on which it was used; {@code null} for never
 * @param state whether it works
 */
public record ExchangeKeyLine(UUID id, long number, String name, Set<ExchangeScope> scopes, @Nullable String company,
		LocalDate endsOn, int madeBy, @Nullable LocalDate usedOn, State state) implements Serializable {

	/** Whether a key works. The constant names end the translation keys. */
	public enum State {

		WORKS, ENDED, REVOKED;

		/** The translation key. */
		public String messageKey() {
			return "exchange.key.state." + name();
		}

	}

}
