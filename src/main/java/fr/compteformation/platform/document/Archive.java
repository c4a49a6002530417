package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.objectstore.Storage;
import fr.compteformation.platform.objectstore.ContentLost;
import fr.compteformation.platform.objectstore.StorageAway;

/**
 * Stores and deletes files: the row that describes a file and its encrypted content
 * always go together.
 */
@Component
class Archive {

	private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

	private static final int AT_ONCE = 100;

	private final DocumentTable table;

	private final Storage storage;

	private final FileEncryption safe;

	private final DocumentRetention retention;

	private final Clock clock;

	Archive(DocumentTable table, Storage storage, FileEncryption safe, DocumentRetention retention, Clock clock) {
		this.table = table;
		this.storage = storage;
		this.safe = safe;
		this.retention = retention;
		this.clock = clock;
	}

	@Transactional
	public void add(Document document, DocumentOwner owner, byte[] content) {
		add(document, owner, content, this.safe.fingerprint(content));
	}

	/** Stores a file that is not found by its content. */
	@Transactional
	public void addPrivately(Document document, DocumentOwner owner, byte[] content) {
		add(document, owner, content, null);
	}

	private void add(Document document, DocumentOwner owner, byte[] content, @Nullable String fingerprint) {
		this.table.add(document, owner, fingerprint, this.clock.instant());
		try (OutputStream sealing = this.safe.sealing(document.id(), this.storage.write(document.id().value()))) {
			sealing.write(content);
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/**
	 * Streams a file.
	 * @throws DataAccessResourceFailureException if its content cannot be had now, as if
	 * the database did not answer
	 * @throws ContentLost if it is lost
	 */
	InputStream open(DocumentId id) {
		try {
			return opened(id);
		}
		catch (StorageAway.ObjectMissing missing) {
			LOG.error("The content of file {} is lost: the bucket lacks its object", id.value());
			throw new ContentLost(missing);
		}
		catch (StorageAway away) {
			throw new DataAccessResourceFailureException("no content", away);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Like {@link #open}, all of it. */
	byte[] content(DocumentId id) throws IOException {
		try (InputStream content = open(id)) {
			return content.readAllBytes();
		}
	}

	/**
	 * Reads a file for somebody who can go on without it.
	 * @throws StorageAway if its content cannot be had now
	 */
	byte[] read(DocumentId id) throws IOException {
		try (InputStream content = opened(id)) {
			return content.readAllBytes();
		}
	}

	private InputStream opened(DocumentId id) throws IOException {
		return this.safe.opening(id, this.storage.read(id.value()));
	}

	/** Deletes a file unless it is in use. */
	@Transactional
	public void remove(DocumentId id) {
		removeUnused(id, this.clock.instant());
	}

	/** A batch of files that have been unused for longer than the retention time. */
	List<DocumentId> overdue() {
		return this.table.unusedSince(longAgo(), AT_ONCE);
	}

	/** Deletes a file unless it is in use by now. */
	@Transactional
	public void removeOverdue(DocumentId id) {
		removeUnused(id, longAgo());
	}

	private void removeUnused(DocumentId id, Instant since) {
		if (this.table.lockUnused(id, since)) {
			this.storage.remove(id.value());
			this.table.remove(id);
		}
	}

	private Instant longAgo() {
		return this.clock.instant().minus(this.retention.unused());
	}

}
