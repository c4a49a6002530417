package fr.compteformation.office.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.userdetails.UserDetails;

/**
 * The accounts of a realm, for sign-in and for each request; filled by the room of the
 * accounts. The user name of a principal is the id of its account.
 */
public interface RealmAccounts {

	/** The realm of these accounts. */
	SignInRealm realm();

	/**
	 * Finds an enabled account by password. Always computes exactly one hash, even for an
	 * unknown address, so that timing reveals nothing.
	 * @param email as typed
	 */
	Optional<? extends UserDetails> byPassword(String email, String password);

	/** Finds an enabled account. */
	Optional<? extends UserDetails> byId(UUID account);

	/** Whether the account may continue: not disabled or suspended since sign-in. */
	boolean mayWork(UUID account);

	/**
	 * Whether a session of the account may continue: the account may work, and nothing
	 * since the sign-in ended its sessions.
	 * @param begun when the session began
	 */
	default boolean mayContinue(UUID account, Instant begun) {
		return mayWork(account);
	}

	/** Whether the account gives a passkey as second factor. */
	default boolean hasPasskey(UUID account) {
		return false;
	}

}
