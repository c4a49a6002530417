package fr.compteformation.platform.onetime;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a secret is for: a constant of the room that uses it.
 *
 * @param name unique, at most 30 characters; kept in the database, and part of what
 * values are derived from
 * @param kind how it is made and found again
 * @param lifetime from the moment it is issued; none when only an event ends it
 * @param ofAccounts whether its subjects are accounts, with which the database deletes it
 */
public record SecretPurpose(String name, SecretKind kind, @Nullable Duration lifetime, boolean ofAccounts) {

	/** A link in an email. */
	public static SecretPurpose link(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, SecretKind.LINK, lifetime, false);
	}

	/** Digits in an email. */
	public static SecretPurpose code(String name, Duration lifetime) {
		return new SecretPurpose(name, SecretKind.CODE, lifetime, false);
	}

	/** A code that is shown once. */
	public static SecretPurpose shown(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, SecretKind.SHOWN, lifetime, false);
	}

	/** The same for subjects that are accounts. */
	public SecretPurpose forAccounts() {
		return new SecretPurpose(this.name, this.kind, this.lifetime, true);
	}

	/** The name of one secret, which its value is derived from. */
	String nameOf(String key) {
		return this.name + ":" + key;
	}

	/**
	 * Whether a secret that was issued then no longer works now, whatever else happened.
	 */
	public boolean isOver(Instant from, Instant now) {
		Instant expiry = expiry(from);
		return expiry != null && !now.isBefore(expiry);
	}

	@Nullable Instant expiry(Instant from) {
		return (this.lifetime != null) ? from.plus(this.lifetime) : null;
	}

}
