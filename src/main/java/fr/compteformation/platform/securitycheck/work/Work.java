package fr.compteformation.platform.securitycheck.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The work of a form: for each share, from 0, find a number such that the SHA-256 hash of
 * {@code seed:share:number}, in ASCII, begins with {@value #ZERO_BITS} zero bits. More
 * shares of the same seed continue the work already done.
 *
 * @param id counts once
 * @param expiresAt when it no longer counts
 * @param seed 64 hexadecimal digits, bound to the session and the form
 * @param way the way to answer that it was asked for
 * @param shares how many shares are asked for
 */
public record Work(UUID id, Instant expiresAt, String seed, Way way, int shares) implements Serializable {

	/** A share takes 2048 hashes on average. */
	public static final int ZERO_BITS = 11;

	/** Continues this work. */
	Work continued(Way way, int shares) {
		return new Work(this.id, this.expiresAt, this.seed, way, shares);
	}

	@Override
	public String toString() {
		return "Work[shares=" + this.shares + "]";
	}

}
