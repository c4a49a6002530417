package fr.compteformation.people.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;

/**
 * A read-only copy of an account, for the rooms that change it.
 *
 * @param id its id
 * @param nir its social security number
 * @param email its email address
 * @param suspended the suspension; null if it is active
 * @param detached whether it was opened in another person’s name
 */
public record AccountSnapshot(AccountId id, Nir nir, EmailAddress email, @Nullable Suspension suspended,
		boolean detached) {

	public boolean isSuspended() {
		return this.suspended != null;
	}

	/** The suspension; empty if the account is active. */
	public Optional<Suspension> suspension() {
		return Optional.ofNullable(this.suspended);
	}

}
