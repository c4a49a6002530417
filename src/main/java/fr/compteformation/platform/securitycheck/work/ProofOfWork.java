package fr.compteformation.platform.securitycheck.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;

/**
 * Asks for work and verifies it. Stateless: the seed is a keyed hash of the session and
 * the form, so that any node can verify it. Verification stops at the first share that is
 * wrong: a forged solution costs one hash.
 */
@Component
class ProofOfWork {

	/** Longer than a session without activity, so that slow typing loses no work. */
	static final Duration VALIDITY = Duration.ofHours(2);

	private final Keys keys;

	private final Clock clock;

	ProofOfWork(Keys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Begins a work.
	 * @param owner the session and the form
	 */
	Work begin(String owner, Way way, int shares) {
		Work work = new Work(UUID.randomUUID(), this.clock.instant().plus(VALIDITY), "", way, shares);
		return new Work(work.id(), work.expiresAt(), seeds(work, owner).getFirst(), way, shares);
	}

	/** Whether a work belongs to this owner and has not expired. */
	boolean isValid(Work work, String owner) {
		byte[] given = work.seed().getBytes(StandardCharsets.US_ASCII);
		return this.clock.instant().isBefore(work.expiresAt()) && seeds(work, owner).stream()
			.anyMatch((seed) -> MessageDigest.isEqual(given, seed.getBytes(StandardCharsets.US_ASCII)));
	}

	/** Whether the first shares of a solution are right. */
	boolean isDone(WorkSolution solution, int shares) {
		if (solution.numbers().size() < shares) {
			return false;
		}
		MessageDigest sha = sha256();
		for (int share = 0; share < shares; share++) {
			String text = solution.work().seed() + ":" + share + ":" + solution.numbers().get(share);
			int first = ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.US_ASCII))).getInt();
			if (Integer.numberOfLeadingZeros(first) < Work.ZERO_BITS) {
				return false;
			}
		}
		return true;
	}

	// One for each key.
	private List<String> seeds(Work work, String owner) {
		return this.keys.derivations("proof-of-work:" + work.id() + ":" + work.expiresAt().toEpochMilli() + ":" + owner)
			.stream()
			.map(HexFormat.of()::formatHex)
			.toList();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
