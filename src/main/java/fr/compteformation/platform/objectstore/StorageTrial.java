package fr.compteformation.platform.objectstore;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries the bucket out, for the command {@code check}. */
public final class StorageTrial {

	private static final int NEWEST = 100;

	private StorageTrial() {
	}

	/**
	 * Writes, reads and deletes an object, if a bucket is set, and looks whether the
	 * contents that came last are there: a copy that is too old lacks those.
	 * @param database where the contents are noted; {@code null} if it does not answer
	 * @return what to say about it
	 * @throws StorageAway.ObjectMissing if contents are missing; the message says how
	 * many
	 * @throws StorageAway if it does not do so; the message says why
	 * @throws IllegalStateException if a setting is missing or cannot be read
	 */
	public static String run(Environment settings, SslBundles bundles, @Nullable JdbcClient database)
			throws StorageAway {
		StorageSettings storage = Binder.get(settings)
			.bindOrCreate("compte-formation.document.storage", StorageSettings.class);
		if (!storage.isComplete() || !storage.isEndpointSound()) {
			throw new IllegalStateException("a setting is missing or wrong");
		}
		List<UUID> newest = newest(database);
		if (!storage.hasBucket()) {
			if (!newest.isEmpty()) {
				throw new StorageAway("contents of files are in a bucket, and none is set");
			}
			return "contents of files are in the database";
		}
		try (S3Bucket bucket = S3Bucket.open(storage, bundles)) {
			tryOut(bucket);
			compare(bucket, newest);
			return "the bucket %s takes, gives back and deletes an object%s".formatted(storage.bucket(),
					newest.isEmpty() ? "" : "; the newest contents, " + newest.size() + ", are in it");
		}
	}

	private static void tryOut(S3Bucket bucket) throws StorageAway {
		UUID object = UUID.randomUUID();
		byte[] content = object.toString().getBytes(StandardCharsets.US_ASCII);
		bucket.write(object, content);
		boolean same = Arrays.equals(bucket.content(object), content);
		bucket.delete(object);
		if (!same) {
			throw new StorageAway("the bucket gives other bytes back than it was given");
		}
	}

	private static void compare(S3Bucket bucket, List<UUID> newest) throws StorageAway {
		int missing = 0;
		for (UUID object : newest) {
			missing += bucket.holds(object) ? 0 : 1;
		}
		if (missing > 0) {
			throw new StorageAway.ObjectMissing(
					"the bucket lacks %d of the %d newest contents: is it the right one, and ".formatted(missing,
							newest.size()) + "was it copied after the database?");
		}
	}

	private static List<UUID> newest(@Nullable JdbcClient database) {
		try {
			return (database != null) ? new ObjectTable(database).newest(NEWEST) : List.of();
		}
		catch (BadSqlGrammarException noTables) {
			return List.of();
		}
	}

}
