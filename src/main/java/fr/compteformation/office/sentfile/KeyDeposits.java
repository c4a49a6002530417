package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.RateLimiter;

/**
 * The files that other programs send. They name each delivery, and the same one again
 * stores nothing. The caller has checked the key.
 */
@Service
public class KeyDeposits {

	private final SentFileTable table;

	private final SentFileArrival arrival;

	private final RateLimiter rateLimiter;

	private final Journal journal;

	private final Clock clock;

	KeyDeposits(SentFileTable table, SentFileArrival arrival, RateLimiter rateLimiter, Journal journal, Clock clock) {
		this.table = table;
		this.arrival = arrival;
		this.rateLimiter = rateLimiter;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Stores a file to be read in the background.
	 * @param key the id of the key
	 * @param delivery how the program names the delivery
	 * @return empty if it was stored, now or before: then {@link #named} finds it
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Refusal> send(UUID key, SentFileKind kind, String delivery, InputStream content)
			throws IOException {
		Instant now = this.clock.instant();
		this.table.of(key, delivery)
			.filter((file) -> file.sentAt().isBefore(now.minus(SentFileArrival.LONGEST)))
			.ifPresent((file) -> this.table.remove(file.id()));
		Optional<SentFile> before = this.table.of(key, delivery);
		if (before.isPresent()) {
			return before.filter((file) -> file.state() == SentFile.State.ARRIVING).map((file) -> Refusal.IN_PROGRESS);
		}
		UUID id = UUID.randomUUID();
		if (!this.table.begin(id, kind.name(), key, delivery, now)) {
			return Optional.of(Refusal.IN_PROGRESS);
		}
		// After what the read-only mode may refuse.
		if (!this.rateLimiter.spend(counter(key, kind), SentDeposits.A_DAY)) {
			this.table.remove(id);
			return Optional.of(Refusal.TOO_MANY);
		}
		Sending sending = this.arrival.receive(id, kind.mostBytes(), content,
				() -> this.journal.write(Agent.AUTOMATIC, kind.sent(), new Subject(Subject.Kind.FILE, id), null, null));
		return (sending == Sending.TOO_BIG) ? Optional.of(Refusal.TOO_BIG) : Optional.empty();
	}

	/** After how long a key that sent too many files may send another one. */
	@Transactional(propagation = Propagation.NEVER)
	public Duration waitToSend(UUID key, SentFileKind kind) {
		return this.rateLimiter.waitToSpend(counter(key, kind), SentDeposits.A_DAY);
	}

	private static String counter(UUID key, SentFileKind kind) {
		return "deposit:" + kind.name() + ":key:" + key;
	}

	/** The file of a delivery of this key. */
	@Transactional(readOnly = true)
	public Optional<SentFile> named(UUID key, String delivery) {
		return this.table.of(key, delivery);
	}

	/** A file that was sent with this key. */
	@Transactional(readOnly = true)
	public Optional<SentFile> file(UUID key, UUID id) {
		return this.table.of(key, id);
	}

	/** Why a file is not stored. */
	public enum Refusal {

		/** The same delivery is being received. */
		IN_PROGRESS,

		/** It exceeds the maximum size. */
		TOO_BIG,

		/** Too many files today. */
		TOO_MANY

	}

}
