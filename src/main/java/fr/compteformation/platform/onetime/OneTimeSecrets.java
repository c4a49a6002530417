package fr.compteformation.platform.onetime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * The door to one-time secrets. Looking at one changes nothing, because mail scanners
 * open links too. All that changes one takes part in the caller’s transaction, so that
 * the secret and its effect are committed together.
 * <p>
 * Who changes a subject under a lock takes that lock before {@link #redeem}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeSecrets {

	private final SecretTable table;

	private final Keys keys;

	private final Clock clock;

	OneTimeSecrets(SecretTable table, Keys keys, Clock clock) {
		this.table = table;
		this.keys = keys;
		this.clock = clock;
	}

	/** Issues a secret beside those that the subject has. */
	public OneTimeSecret issue(SecretPurpose purpose, UUID subject) {
		return issue(purpose, subject, UUID.randomUUID().toString(), this.clock.instant());
	}

	/**
	 * Issues a secret beside those that the subject has.
	 * @param key names it among the secrets of the purpose, at most 69 characters
	 * @param from when its lifetime begins
	 */
	public OneTimeSecret issue(SecretPurpose purpose, UUID subject, String key, Instant from) {
		return insert(purpose, subject, key, from, null, purpose.kind().derive(this.keys, purpose.nameOf(key)));
	}

	/**
	 * Issues a secret that belongs to no subject.
	 * @param payload what is needed when it is used, at most 300 characters
	 */
	public OneTimeSecret issue(SecretPurpose purpose, String payload) {
		UUID id = UUID.randomUUID();
		String key = id.toString();
		return insert(purpose, id, key, this.clock.instant(), payload,
				purpose.kind().derive(this.keys, purpose.nameOf(key)));
	}

	/** Issues a secret of a value that is shown once, and kept nowhere. */
	public OneTimeSecret issueShown(SecretPurpose purpose, UUID subject, SecretToken value) {
		return insert(purpose, subject, UUID.randomUUID().toString(), this.clock.instant(), null, value);
	}

	/** The value of a secret, for the email that holds it. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public SecretToken value(SecretPurpose purpose, String key) {
		return purpose.kind().derive(this.keys, purpose.nameOf(key));
	}

	/** What is known of the secret of this value; empty when there never was one. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> look(SecretPurpose purpose, SecretToken value) {
		return this.table.byHash(purpose, value.hash(), this.clock.instant()).map(SecretTable.Row::secret);
	}

	/** What is known of the secret of this key. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> named(SecretPurpose purpose, String key) {
		return this.table.byName(purpose.nameOf(key), this.clock.instant()).map(SecretTable.Row::secret);
	}

	/** The newest secret of a subject that works. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> current(SecretPurpose purpose, UUID subject) {
		return this.table.open(purpose, subject, this.clock.instant())
			.stream()
			.map(SecretTable.Row::secret)
			.filter(OneTimeSecret::isValid)
			.findFirst();
	}

	/** How many secrets of a purpose without a lifetime a subject can still use. */
	@Transactional(readOnly = true)
	public int countOpen(SecretPurpose purpose, UUID subject) {
		return this.table.countOpen(purpose, subject);
	}

	/** How many secrets were issued to a subject since then. */
	@Transactional(readOnly = true)
	public int countIssued(SecretPurpose purpose, UUID subject, Instant from) {
		return this.table.countIssued(purpose, subject, from);
	}

	/**
	 * Uses a secret that is found by its value; of two at once, one succeeds.
	 * @return {@link SecretState#VALID} when it worked, otherwise why not
	 */
	public SecretState redeem(SecretPurpose purpose, SecretToken value) {
		return look(purpose, value).map((secret) -> redeem(purpose, secret.key(), value)).orElse(SecretState.UNKNOWN);
	}

	/**
	 * Uses a secret that is found by its key. A wrong value counts, where tries are
	 * counted: the caller must not roll back.
	 * @return {@link SecretState#VALID} when it worked, otherwise why not
	 */
	public SecretState redeem(SecretPurpose purpose, String key, SecretToken value) {
		String name = purpose.nameOf(key);
		return this.table.lock(name, this.clock.instant())
			.map((row) -> row.secret().isValid() ? redeem(purpose, row, value) : row.secret().state())
			.orElse(SecretState.UNKNOWN);
	}

	private SecretState redeem(SecretPurpose purpose, SecretTable.Row row, SecretToken value) {
		String name = row.secret().name();
		if (isSame(purpose.kind().hash(this.keys, name, value), row.hash())) {
			this.table.end(name, SecretState.USED, this.clock.instant());
			return SecretState.VALID;
		}
		if (row.triesLeft() > 1) {
			this.table.setTriesLeft(name, row.triesLeft() - 1);
			return SecretState.WRONG;
		}
		this.table.end(name, SecretState.TOO_MANY_TRIES, this.clock.instant());
		return SecretState.TOO_MANY_TRIES;
	}

	/**
	 * Ends what a subject has of a purpose. Older ones that were replaced end the same
	 * way; one that was used stays used.
	 * @param how {@link SecretState#USED}, {@link SecretState#REPLACED} or
	 * {@link SecretState#REVOKED}
	 */
	public void end(SecretPurpose purpose, UUID subject, SecretState how) {
		this.table.endAll(purpose, subject, how, this.clock.instant());
	}

	/**
	 * Ends one secret; one that ended before stays as it is.
	 * @param how {@link SecretState#USED}, {@link SecretState#REPLACED} or
	 * {@link SecretState#REVOKED}
	 */
	public void end(SecretPurpose purpose, String key, SecretState how) {
		this.table.end(purpose.nameOf(key), how, this.clock.instant());
	}

	private OneTimeSecret insert(SecretPurpose purpose, UUID subject, String key, Instant from,
			@Nullable String payload, SecretToken value) {
		String name = purpose.nameOf(key);
		this.table.insert(purpose, name, subject, payload, purpose.kind().hash(this.keys, name, value), from);
		return this.table.byName(name, this.clock.instant()).orElseThrow().secret();
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
				other.getBytes(StandardCharsets.US_ASCII));
	}

}
