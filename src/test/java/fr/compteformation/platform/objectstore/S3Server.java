package fr.compteformation.platform.objectstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;

/**
 * A real S3 server over HTTP, s3proxy, which checks signatures and keeps objects in
 * memory: one program for all tests of a process.
 */
public final class S3Server {

	static final String KEY_ID = "portal";

	static final String SECRET = "secret-of-the-portal";

	private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*127\\.0\\.0\\.1:(\\d+)");

	private static final URI ENDPOINT = started();

	private static final S3Client CLIENT = S3Client.builder()
		.endpointOverride(ENDPOINT)
		.region(Region.US_EAST_1)
		.forcePathStyle(true)
		.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, SECRET)))
		.httpClientBuilder(UrlConnectionHttpClient.builder())
		.build();

	private S3Server() {
	}

	/** Settings of a new bucket. */
	static StorageSettings newBucket(Kind kind) {
		String bucket = "b" + UUID.randomUUID();
		CLIENT.createBucket((asked) -> asked.bucket(bucket));
		return settings(kind, ENDPOINT, bucket, SECRET, Duration.ofSeconds(20));
	}

	/** A copy of a bucket, as backups make it. */
	static StorageSettings copy(StorageSettings settings) {
		StorageSettings copy = newBucket(settings.kind());
		objects(settings).forEach((object) -> CLIENT.copyObject((asked) -> asked.sourceBucket(settings.bucket())
			.sourceKey(object.key())
			.destinationBucket(copy.bucket())
			.destinationKey(object.key())));
		return copy;
	}

	/** A storage whose bucket does not answer. */
	public static Storage away(JdbcClient database) {
		return new Storage(database,
				new S3Bucket(settings(Kind.S3, URI.create("http://127.0.0.1:9"), "b", "s", Duration.ofSeconds(2))));
	}

	static StorageSettings settings(Kind kind, URI endpoint, String bucket, String secret, Duration timeout) {
		return new StorageSettings(kind, endpoint, "us-east-1", bucket, "portal/", KEY_ID, secret, true, timeout);
	}

	/** The objects of a bucket. */
	static List<S3Object> objects(StorageSettings settings) {
		return CLIENT.listObjectsV2Paginator((asked) -> asked.bucket(settings.bucket())).contents().stream().toList();
	}

	private static URI started() {
		try {
			Path settings = Files.createTempFile("s3proxy", ".properties");
			Files.writeString(settings, """
					s3proxy.authorization=aws-v2-or-v4
					s3proxy.endpoint=http://127.0.0.1:0
					s3proxy.identity=%s
					s3proxy.credential=%s
					jclouds.provider=transient-nio2
					jclouds.identity=none
					jclouds.credential=none
					""".formatted(KEY_ID, SECRET));
			Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("s3proxy.jar"),
					"org.gaul.s3proxy.Main", "--properties", settings.toString())
				.redirectErrorStream(true)
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
			BufferedReader output = server.inputReader();
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				Matcher started = STARTED.matcher(line);
				if (started.find()) {
					Thread.ofVirtual().start(() -> output.lines().forEach((ignored) -> {
					}));
					return URI.create("http://127.0.0.1:" + started.group(1));
				}
			}
			throw new IllegalStateException("s3proxy did not start");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
