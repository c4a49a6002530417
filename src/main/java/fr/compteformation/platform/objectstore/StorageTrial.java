package fr.compteformation.platform.objectstore;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Tries the bucket out, for the command {@code check}. */
public final class StorageTrial {

	private StorageTrial() {
	}

	/**
	 * Writes, reads and deletes an object, if a bucket is set.
	 * @return what to say about it
	 * @throws StorageAway if it does not do so; the message says why
	 * @throws IllegalStateException if a setting is missing or cannot be read
	 */
	public static String run(Environment settings) throws StorageAway {
		StorageSettings storage = Binder.get(settings)
			.bindOrCreate("compte-formation.document.storage", StorageSettings.class);
		if (!storage.isComplete() || !storage.isEndpointSound()) {
			throw new IllegalStateException("a setting is missing or wrong");
		}
		if (!storage.hasBucket()) {
			return "contents of files are in the database";
		}
		try (S3Bucket bucket = new S3Bucket(storage)) {
			UUID object = UUID.randomUUID();
			byte[] content = object.toString().getBytes(StandardCharsets.US_ASCII);
			bucket.write(object, content);
			boolean same = Arrays.equals(bucket.content(object), content);
			bucket.delete(object);
			if (!same) {
				throw new StorageAway("the bucket gives other bytes back than it was given");
			}
			return "the bucket " + storage.bucket() + " takes, gives back and deletes an object";
		}
	}

}
