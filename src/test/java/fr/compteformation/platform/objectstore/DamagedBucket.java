package fr.compteformation.platform.objectstore;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;

/** A bucket where something goes wrong, or happens, at each step. */
class DamagedBucket implements Bucket {

	private final Bucket whole;

	DamagedBucket(Bucket whole) {
		this.whole = whole;
	}

	@Override
	public void write(UUID id, byte[] content) throws StorageAway {
		this.whole.write(id, content);
	}

	@Override
	public InputStream read(UUID id) throws StorageAway {
		return this.whole.read(id);
	}

	@Override
	public void delete(UUID id) throws StorageAway {
		this.whole.delete(id);
	}

	@Override
	public void ping() throws StorageAway {
		this.whole.ping();
	}

	/** The power fails before, or after, an object is written. */
	static Bucket killed(Bucket whole, boolean after) {
		return new DamagedBucket(whole) {

			@Override
			public void write(UUID id, byte[] content) throws StorageAway {
				if (after) {
					super.write(id, content);
				}
				throw new StorageAway("killed");
			}
		};
	}

	/** Keeps the first half only. */
	static Bucket halving(Bucket whole) {
		return new DamagedBucket(whole) {

			@Override
			public InputStream read(UUID id) throws StorageAway {
				byte[] content = whole.content(id);
				return new ByteArrayInputStream(Arrays.copyOf(content, content.length / 2));
			}
		};
	}

	/** Something happens before an object is read. */
	static Bucket beforeReading(Bucket whole, Runnable event) {
		return new DamagedBucket(whole) {

			@Override
			public InputStream read(UUID id) throws StorageAway {
				event.run();
				return super.read(id);
			}
		};
	}

	/** The power fails after an object is deleted. */
	static Bucket killedAfterDeleting(Bucket whole) {
		return new DamagedBucket(whole) {

			@Override
			public void delete(UUID id) throws StorageAway {
				super.delete(id);
				throw new StorageAway("killed");
			}
		};
	}

}
