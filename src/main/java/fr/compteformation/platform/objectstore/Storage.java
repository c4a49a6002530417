package fr.compteformation.platform.objectstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.keys.SealedChunks;

/**
 * The encrypted contents of files. Each is written to the database, in the transaction of
 * its file; if they belong in a bucket, {@link Carrier} takes it there soon after.
 */
public final class Storage {

	private final SealedChunks rows;

	private final ObjectTable objects;

	private final @Nullable Bucket bucket;

	Storage(JdbcClient database, @Nullable Bucket bucket) {
		this.rows = rows(database);
		this.objects = new ObjectTable(database);
		this.bucket = bucket;
	}

	/** Writes the content of a new file; complete once the stream is closed. */
	public OutputStream write(UUID file) {
		return this.rows.write(file);
	}

	/**
	 * Streams the content of a file, wherever it is; no bytes if the file is gone.
	 * @throws StorageAway if it is in a bucket that does not answer
	 */
	public InputStream read(UUID file) throws IOException {
		Optional<UUID> object = this.objects.of(file);
		return object.isPresent() ? used().read(object.get()) : this.rows.read(file);
	}

	/**
	 * Removes the content of a file that is deleted in the same transaction. An object in
	 * the bucket goes after that.
	 */
	public void remove(UUID file) {
		this.rows.remove(file);
	}

	private Bucket used() throws StorageAway {
		if (this.bucket == null) {
			throw new StorageAway("the content of a file is in a bucket: set compte-formation.document.storage.bucket");
		}
		return this.bucket;
	}

	static SealedChunks rows(JdbcClient database) {
		return new SealedChunks(database, "document_chunk", "document_id");
	}

}
