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

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * The service for one-time links and codes. Looking a secret up changes nothing, because
 * mail scanners open links too. Changes take part in the caller’s transaction, so that
 * the secret and its effect are committed together.
 * <p>
 * Callers that lock the subject take that lock before {@link #redeem}.
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

	/** Issues a secret; existing ones of the subject stay valid. */
	public OneTimeSecret issue(SecretPurpose purpose, UUID subject) {
		return issue(purpose, subject, UUID.randomUUID().toString(), this.clock.instant());
	}

	/**
	 * Issues a secret; existing ones of the subject stay valid.
	 * @param key unique within the purpose, at most 69 characters
	 * @param from the start of its lifetime
	 */
	public OneTimeSecret issue(SecretPurpose purpose, UUID subject, String key, Instant from) {
		return insert(purpose, subject, key, from, null, purpose.kind().derive(this.keys, purpose.nameOf(key)));
	}

	/**
	 * Issues a secret; existing ones of the subject stay valid.
	 * @param key unique within the purpose, at most 69 characters
	 * @param payload data for its use, at most 300 characters
	 */
	public OneTimeSecret issue(SecretPurpose purpose, UUID subject, String key, String payload) {
		return insert(purpose, subject, key, this.clock.instant(), payload,
				purpose.kind().derive(this.keys, purpose.nameOf(key)));
	}

	/**
	 * Issues a secret without a subject.
	 * @param payload data for its use, at most 300 characters
	 */
	public OneTimeSecret issue(SecretPurpose purpose, String payload) {
		UUID id = UUID.randomUUID();
		String key = id.toString();
		return insert(purpose, id, key, this.clock.instant(), payload,
				purpose.kind().derive(this.keys, purpose.nameOf(key)));
	}

	/** Issues a secret whose value is shown once and not stored. */
	public OneTimeSecret issueShown(SecretPurpose purpose, UUID subject, SecretToken value) {
		return insert(purpose, subject, UUID.randomUUID().toString(), this.clock.instant(), null, value);
	}

	/** Derives the value of a secret, for the email that contains it. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public SecretToken value(SecretPurpose purpose, String key) {
		String name = purpose.nameOf(key);
		return this.table.byName(name, this.clock.instant())
			.map((row) -> purpose.kind().derive(this.keys, name, row.hash()))
			.orElseGet(() -> purpose.kind().derive(this.keys, name));
	}

	/** Finds a secret by its value; empty if it never existed. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> look(SecretPurpose purpose, SecretToken value) {
		return this.table.byHash(purpose, value.hash(), this.clock.instant()).map(SecretTable.Row::secret);
	}

	/**
	 * Finds a secret by its value and locks it until the end of the transaction: its
	 * state is the last one committed.
	 */
	public Optional<OneTimeSecret> lock(SecretPurpose purpose, SecretToken value) {
		return look(purpose, value).flatMap((found) -> this.table.lock(found.name(), this.clock.instant()))
			.map(SecretTable.Row::secret);
	}

	/** Finds a secret by its key. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> named(SecretPurpose purpose, String key) {
		return this.table.byName(purpose.nameOf(key), this.clock.instant()).map(SecretTable.Row::secret);
	}

	/** How many wrong attempts a usable secret has left, where attempts are limited. */
	@Transactional(readOnly = true)
	public int triesLeft(SecretPurpose purpose, String key) {
		return this.table.byName(purpose.nameOf(key), this.clock.instant())
			.filter((row) -> row.secret().isValid())
			.map(SecretTable.Row::triesLeft)
			.orElse(0);
	}

	/** The newest usable secret of a subject. */
	@Transactional(readOnly = true)
	public Optional<OneTimeSecret> current(SecretPurpose purpose, UUID subject) {
		return this.table.open(purpose, subject, this.clock.instant())
			.stream()
			.map(SecretTable.Row::secret)
			.filter(OneTimeSecret::isValid)
			.findFirst();
	}

	/** The number of usable secrets of a subject, for a purpose without lifetime. */
	@Transactional(readOnly = true)
	public int countOpen(SecretPurpose purpose, UUID subject) {
		return this.table.countOpen(purpose, subject);
	}

	/** The number of secrets issued to a subject since then. */
	@Transactional(readOnly = true)
	public int countIssued(SecretPurpose purpose, UUID subject, Instant from) {
		return this.table.countIssued(purpose, subject, from);
	}

	/**
	 * Redeems a secret found by its value; of two concurrent calls one succeeds.
	 * @return {@link SecretState#VALID} on success, otherwise the reason
	 */
	public SecretState redeem(SecretPurpose purpose, SecretToken value) {
		return look(purpose, value).map((secret) -> redeem(purpose, secret.key(), value)).orElse(SecretState.UNKNOWN);
	}

	/**
	 * Redeems a secret found by its key. A wrong value counts as an attempt where
	 * attempts are limited: the caller must not roll back.
	 * @return {@link SecretState#VALID} on success, otherwise the reason
	 */
	public SecretState redeem(SecretPurpose purpose, String key, SecretToken value) {
		String name = purpose.nameOf(key);
		return this.table.lock(name, this.clock.instant())
			.map((row) -> row.secret().isValid() ? redeem(purpose, row, value) : row.secret().state())
			.orElse(SecretState.UNKNOWN);
	}

	private SecretState redeem(SecretPurpose purpose, SecretTable.Row row, SecretToken value) {
		String name = row.secret().name();
		if (purpose.kind().hashes(this.keys, name, value).stream().anyMatch((hash) -> isSame(hash, row.hash()))) {
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
	 * Ends all secrets of a subject for a purpose, including replaced ones; used ones
	 * stay used.
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
		this.table.insert(purpose, name, subject, payload, purpose.kind().hashes(this.keys, name, value).getFirst(),
				from);
		return this.table.byName(name, this.clock.instant()).orElseThrow().secret();
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
				other.getBytes(StandardCharsets.US_ASCII));
	}

}
