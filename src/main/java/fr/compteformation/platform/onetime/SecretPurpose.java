package fr.compteformation.platform.onetime;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The purpose of a secret: a constant of the room that uses it.
 *
 * @param name unique, at most 30 characters; stored in the database and part of what
 * values are derived from
 * @param kind how its value is generated and looked up
 * @param lifetime from the time of issue; null if only an event ends it
 * @param ofAccounts whether its subjects are accounts: then the database deletes it with
 * the account
 */
public record SecretPurpose(String name, SecretKind kind, @Nullable Duration lifetime, boolean ofAccounts) {

	/** A link sent by email. */
	public static SecretPurpose link(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, SecretKind.LINK, lifetime, false);
	}

	/** A code sent by email. */
	public static SecretPurpose code(String name, Duration lifetime) {
		return new SecretPurpose(name, SecretKind.CODE, lifetime, false);
	}

	/** A code shown once. */
	public static SecretPurpose shown(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, SecretKind.SHOWN, lifetime, false);
	}

	/** The same purpose with accounts as subjects. */
	public SecretPurpose forAccounts() {
		return new SecretPurpose(this.name, this.kind, this.lifetime, true);
	}

	/** The name of one secret, from which its value is derived. */
	String nameOf(String key) {
		return this.name + ":" + key;
	}

	/** Whether a secret issued at that time has expired. */
	public boolean isOver(Instant from, Instant now) {
		Instant expiry = expiry(from);
		return expiry != null && !now.isBefore(expiry);
	}

	@Nullable Instant expiry(Instant from) {
		return (this.lifetime != null) ? from.plus(this.lifetime) : null;
	}

}
