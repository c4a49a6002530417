package fr.compteformation.platform.objectstore;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * A bucket: objects that are written once, read and deleted. Whatever goes wrong is an
 * {@link StorageAway}.
 */
interface Bucket {

	/** Writes an object whole. */
	void write(UUID id, byte[] content) throws StorageAway;

	/** Streams an object; a connection that breaks later is an ordinary failure. */
	InputStream read(UUID id) throws StorageAway;

	/** Reads an object whole. */
	default byte[] content(UUID id) throws StorageAway {
		try (InputStream read = read(id)) {
			return read.readAllBytes();
		}
		catch (StorageAway away) {
			throw away;
		}
		catch (IOException broken) {
			throw new StorageAway("was interrupted", broken);
		}
	}

	/** Deletes an object, if it is there. */
	void delete(UUID id) throws StorageAway;

	/** Looks whether the bucket answers, within a few seconds. */
	void ping() throws StorageAway;

}
