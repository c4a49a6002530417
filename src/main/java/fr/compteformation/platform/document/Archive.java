package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.keys.SealedChunks;

/**
 * Stores and deletes files: the row that describes a file and its encrypted content
 * always go together.
 */
@Component
class Archive {

	private static final int AT_ONCE = 100;

	private final DocumentTable table;

	private final SealedChunks storage;

	private final FileEncryption safe;

	private final DocumentRetention retention;

	private final Clock clock;

	Archive(DocumentTable table, JdbcClient database, FileEncryption safe, DocumentRetention retention, Clock clock) {
		this.table = table;
		this.storage = new SealedChunks(database, "document_chunk", "document_id");
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

	InputStream open(DocumentId id) {
		try {
			return this.safe.opening(id, this.storage.read(id.value()));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	byte[] read(DocumentId id) throws IOException {
		try (InputStream content = open(id)) {
			return content.readAllBytes();
		}
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
