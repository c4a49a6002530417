package fr.compteformation.people.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.EmailAddress;

/**
 * What an account was when it was read, for the rooms that change it.
 *
 * @param id which
 * @param nir its social security number
 * @param email its address
 * @param suspended since when, by whom and why it is suspended; none when it is active
 * @param detached whether it was opened in another person’s name
 */
public record AccountSnapshot(AccountId id, Nir nir, EmailAddress email, @Nullable Suspension suspended,
		boolean detached) {

	public boolean isSuspended() {
		return this.suspended != null;
	}

	/** Since when, by whom and why it is suspended; empty when it is active. */
	public Optional<Suspension> suspension() {
		return Optional.ofNullable(this.suspended);
	}

}
