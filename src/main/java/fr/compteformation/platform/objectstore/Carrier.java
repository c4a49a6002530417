package fr.compteformation.platform.objectstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.SealedChunks;

/**
 * Takes contents from the database to the bucket and back, as they are encrypted, while
 * the portal runs. Several may do so at once, and be killed at any time: until the table
 * of objects says so, the former place holds the content, and it does so for half an hour
 * more, for those who are reading. What is left at either place is removed later.
 */
final class Carrier {

	/** Then nobody reads or writes any more what began before. */
	static final Duration LONGEST_READING = Duration.ofMinutes(30);

	static final int AT_ONCE = 20;

	/** How many contents wait in the database to be encrypted again. */
	private static final int MOST_BACK = 500;

	private static final UUID FIRST = new UUID(0, 0);

	private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

	private final ObjectTable objects;

	private final SealedChunks rows;

	private final Bucket bucket;

	private final Keys keys;

	private final BooleanSupplier reencrypting;

	private final TransactionOperations transactions;

	private final Clock clock;

	/**
	 * @param reencrypting whether a former key is leaving
	 */
	Carrier(JdbcClient database, Bucket bucket, Keys keys, BooleanSupplier reencrypting,
			TransactionOperations transactions, Clock clock) {
		this.objects = new ObjectTable(database);
		this.rows = Storage.rows(database);
		this.bucket = bucket;
		this.keys = keys;
		this.reencrypting = reencrypting;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Takes contents to the bucket, in order of their ids.
	 * @param after where the last batch ended
	 * @return what became of this batch; empty if there was none
	 */
	Optional<Batch> takeOut(UUID after) throws StorageAway {
		List<UUID> files = this.objects.inside(after, AT_ONCE);
		int moved = 0;
		for (UUID file : files) {
			moved += takeFileOut(file) ? 1 : 0;
		}
		return batch(files, moved);
	}

	/** Like {@link #takeOut}, in the other direction. */
	Optional<Batch> takeIn(UUID after) throws StorageAway {
		List<UUID> files = this.objects.outside(after, AT_ONCE);
		int moved = 0;
		for (UUID file : files) {
			moved += takeFileIn(file) ? 1 : 0;
		}
		return batch(files, moved);
	}

	/** Takes out what can be, for so long. */
	void takeOut(Duration atMost) throws StorageAway {
		long end = System.nanoTime() + atMost.toNanos();
		Optional<Batch> batch = takeOut(FIRST);
		while (batch.isPresent() && System.nanoTime() < end) {
			batch = takeOut(batch.get().last());
		}
	}

	/** While a key leaves, takes in what it encrypted, to be encrypted again. */
	void takeInFormer() throws StorageAway {
		if (!this.reencrypting.getAsBoolean()) {
			return;
		}
		long room = MOST_BACK - (this.objects.countInside() - this.objects.countUnreadable());
		for (UUID file : this.objects.outsideWithout(this.keys.documentMark(), (int) Math.max(room, 0))) {
			takeFileIn(file);
		}
	}

	/** Deletes objects without a file, and rows of contents that are in the bucket. */
	void sweep() throws StorageAway {
		Instant before = this.clock.instant().minus(LONGEST_READING);
		List<UUID> unused = this.objects.unused(before, AT_ONCE);
		while (!unused.isEmpty()) {
			for (UUID object : unused) {
				this.bucket.delete(object);
				this.objects.remove(object);
			}
			unused = this.objects.unused(before, AT_ONCE);
		}
		List<UUID> both = this.objects.both(before, AT_ONCE);
		while (!both.isEmpty()) {
			both.forEach((file) -> removeRows(file, before));
			both = this.objects.both(before, AT_ONCE);
		}
	}

	/** How many contents are in the database only. */
	long inside() {
		return this.objects.countInside();
	}

	/** How many contents are in the bucket. */
	long outside() {
		return this.objects.countOutside();
	}

	private boolean takeFileOut(UUID file) throws StorageAway {
		byte[] content = rowsOf(file);
		if (content.length == 0 || this.keys.isFormer(content)) {
			return false;
		}
		UUID object = UUID.randomUUID();
		this.objects.add(object, Keys.markOf(content), this.clock.instant());
		this.bucket.write(object, content);
		if (!Arrays.equals(this.bucket.content(object), content)) {
			throw new StorageAway("the bucket gives other bytes back than it was given");
		}
		try {
			if (!this.objects.attach(object, file, this.clock.instant())) {
				this.bucket.delete(object);
				return false;
			}
			return true;
		}
		catch (DataIntegrityViolationException late) {
			LOG.debug("File {} was deleted meanwhile, or taken out by somebody else", file);
			return false;
		}
	}

	private boolean takeFileIn(UUID file) throws StorageAway {
		Optional<UUID> object = this.objects.of(file);
		if (object.isEmpty()) {
			return false;
		}
		byte[] content;
		try {
			content = this.bucket.content(object.get());
		}
		catch (StorageAway.ObjectMissing missing) {
			LOG.error("The content of file {} is lost: the bucket lacks its object {}", file, object.get());
			return false;
		}
		return Boolean.TRUE.equals(this.transactions.execute((transaction) -> putBack(file, object.get(), content)));
	}

	private boolean putBack(UUID file, UUID object, byte[] content) {
		if (!this.objects.lock(file) || !this.objects.detach(object, file, this.clock.instant())) {
			return false;
		}
		// They may still be there, since it was taken out.
		if (!this.objects.hasRows(file)) {
			try (OutputStream written = this.rows.write(file)) {
				// In pieces: a write becomes a row.
				for (int from = 0; from < content.length; from += SealedChunks.CHUNK_BYTES) {
					written.write(content, from, Math.min(SealedChunks.CHUNK_BYTES, content.length - from));
				}
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		}
		return true;
	}

	private void removeRows(UUID file, Instant before) {
		this.transactions.executeWithoutResult((transaction) -> {
			if (this.objects.lock(file) && this.objects.isOutside(file, before)) {
				this.rows.remove(file);
			}
		});
	}

	private byte[] rowsOf(UUID file) {
		try (InputStream read = this.rows.read(file)) {
			return read.readAllBytes();
		}
		catch (EmptyResultDataAccessException deleted) {
			return new byte[0];
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static Optional<Batch> batch(List<UUID> files, int moved) {
		return files.isEmpty() ? Optional.empty() : Optional.of(new Batch(files.getLast(), moved));
	}

	/**
	 * What became of a batch.
	 *
	 * @param last the last file that was looked at
	 * @param moved how many were moved; the others were deleted meanwhile, moved by
	 * somebody else, or have to wait
	 */
	record Batch(UUID last, int moved) {

	}

}
