package fr.compteformation.people.suspension;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Suspension;

/**
 * The suspension status of an account, with past decisions.
 *
 * @param account the account
 * @param suspension the suspension; null if the account is active
 * @param past all decisions, oldest first
 * @param detached whether it was opened in another person’s name: then there is nothing
 * to decide
 * @param own whether it is the agent’s own account, about which they cannot decide
 */
public record SuspensionCase(AccountId account, @Nullable Suspension suspension, List<SuspensionEntry> past,
		boolean detached, boolean own) {

	/** The version to pass with a decision, for optimistic locking. */
	public int version() {
		return this.past.size();
	}

}
