package fr.compteformation.people.suspension;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Suspension;

/**
 * Whether an account is suspended, and what was decided before.
 *
 * @param account which
 * @param suspension why it is suspended; none when it is open
 * @param past all decisions, the oldest first
 * @param detached whether it was opened in another person’s name: nothing is left to
 * decide
 * @param own whether it is the agent’s own, about which they decide nothing
 */
public record SuspensionCase(AccountId account, @Nullable Suspension suspension, List<SuspensionEntry> past,
		boolean detached, boolean own) {

	/** What a decision must name, so that it is about what the agent read. */
	public int version() {
		return this.past.size();
	}

}
