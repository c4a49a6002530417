package fr.compteformation.platform.objectstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;
import fr.compteformation.proofs.Certificate;

/**
 * A real S3 server, s3proxy, which checks signatures and keeps objects in memory: one
 * program for all tests of a process, over HTTP and over HTTPS with a certificate that
 * nobody trusts.
 */
public final class S3Server {

	static final String KEY_ID = "portal";

	static final String SECRET = "secret-of-the-portal";

	private static final Pattern STARTED = Pattern
		.compile("Started ServerConnector.*\\((ssl|http/1).*127\\.0\\.0\\.1:(\\d+)", Pattern.CASE_INSENSITIVE);

	private static final Path FOLDER = folder();

	private static final Certificate CERTIFICATE = certificate();

	private static final Map<Boolean, URI> ADDRESSES = started();

	private static final URI ENDPOINT = ADDRESSES.get(false);

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
		return settings(kind, ENDPOINT, create(), SECRET, Duration.ofSeconds(20));
	}

	/** The same server over HTTPS. */
	static URI safely() {
		return ADDRESSES.get(true);
	}

	/** The file with its certificate. */
	static Path certificateFile() {
		return CERTIFICATE.certificate();
	}

	/** Makes a bucket and returns its name. */
	public static String create() {
		String bucket = "b" + UUID.randomUUID();
		CLIENT.createBucket((asked) -> asked.bucket(bucket));
		return bucket;
	}

	/** The settings of a portal that keeps contents in this bucket, as arguments. */
	public static List<String> arguments(String bucket) {
		return Stream
			.of("kind=s3", "endpoint=" + ENDPOINT, "bucket=" + bucket, "prefix=portal/", "key-id=" + KEY_ID,
					"secret=" + SECRET)
			.map((setting) -> "--compte-formation.document.storage." + setting)
			.toList();
	}

	/** A copy of a bucket, as backups make it. */
	static StorageSettings copy(StorageSettings settings) {
		return settings(settings.kind(), ENDPOINT, copyOf(settings.bucket()), SECRET, Duration.ofSeconds(20));
	}

	/** Copies a bucket, as backups do, and returns the name of the copy. */
	public static String copyOf(String bucket) {
		String copy = create();
		CLIENT.listObjectsV2Paginator((asked) -> asked.bucket(bucket))
			.contents()
			.forEach((object) -> CLIENT.copyObject((asked) -> asked.sourceBucket(bucket)
				.sourceKey(object.key())
				.destinationBucket(copy)
				.destinationKey(object.key())));
		return copy;
	}

	/** A storage whose bucket does not answer. */
	public static Storage away(JdbcClient database) {
		return new Storage(database, new S3Bucket(
				settings(Kind.S3, URI.create("http://127.0.0.1:9"), "b", "s", Duration.ofSeconds(2)), null));
	}

	/** A storage whose bucket answers and holds nothing. */
	public static Storage emptied(JdbcClient database) {
		return new Storage(database, new S3Bucket(newBucket(Kind.S3), null));
	}

	static StorageSettings settings(Kind kind, URI endpoint, String bucket, String secret, Duration timeout) {
		return new StorageSettings(kind, endpoint, "us-east-1", bucket, "portal/", KEY_ID, secret, true, "", timeout);
	}

	/** The objects of a bucket. */
	static List<S3Object> objects(StorageSettings settings) {
		return CLIENT.listObjectsV2Paginator((asked) -> asked.bucket(settings.bucket())).contents().stream().toList();
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("s3proxy");
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	private static Certificate certificate() {
		try {
			return Certificate.make(FOLDER);
		}
		catch (IOException | InterruptedException | GeneralSecurityException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static Map<Boolean, URI> started() {
		try {
			Path settings = Files.writeString(FOLDER.resolve("s3proxy.properties"), """
					s3proxy.authorization=aws-v2-or-v4
					s3proxy.endpoint=http://127.0.0.1:0
					s3proxy.secure-endpoint=https://127.0.0.1:0
					s3proxy.keystore-path=%s
					s3proxy.keystore-password=%s
					s3proxy.identity=%s
					s3proxy.credential=%s
					jclouds.provider=transient-nio2
					jclouds.identity=none
					jclouds.credential=none
					""".formatted(CERTIFICATE.store(), Certificate.PASSWORD, KEY_ID, SECRET));
			Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("s3proxy.jar"),
					"org.gaul.s3proxy.Main", "--properties", settings.toString())
				.redirectErrorStream(true)
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
			return addresses(server.inputReader());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Map<Boolean, URI> addresses(BufferedReader output) throws IOException {
		Map<Boolean, URI> addresses = new HashMap<>();
		StringBuilder read = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			read.append(line).append('\n');
			Matcher started = STARTED.matcher(line);
			if (started.find()) {
				boolean safe = "ssl".equalsIgnoreCase(started.group(1));
				// The certificate is for this name.
				addresses.put(safe, URI
					.create(safe ? "https://localhost:" + started.group(2) : "http://127.0.0.1:" + started.group(2)));
			}
			if (addresses.size() == 2) {
				Thread.ofVirtual().start(() -> output.lines().forEach((ignored) -> {
				}));
				return addresses;
			}
		}
		throw new IllegalStateException("s3proxy did not start:\n" + read);
	}

}
