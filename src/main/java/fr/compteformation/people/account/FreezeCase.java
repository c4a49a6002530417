package fr.compteformation.people.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether an account is frozen, and what was decided before.
 *
 * @param account which
 * @param freeze why it is frozen; none when it is open
 * @param past all decisions, the oldest first
 * @param detached whether it was opened in another person’s name: nothing is left to
 * decide
 * @param own whether it is the agent’s own, about which they decide nothing
 */
public record FreezeCase(AccountId account, @Nullable Freeze freeze, List<FreezeLine> past, boolean detached,
		boolean own) {

	/** What a decision must name, so that it is about what the agent read. */
	public int version() {
		return this.past.size();
	}

}
