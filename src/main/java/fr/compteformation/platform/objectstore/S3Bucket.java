package fr.compteformation.platform.objectstore;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * A bucket of a server that speaks S3. Each request is tried three times within the time
 * limit. Objects carry an MD5 on their way, which all servers compare, unlike newer
 * checksums.
 */
final class S3Bucket implements Bucket, AutoCloseable {

	private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(3);

	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

	/** Whoever asks whether the node is ready does not wait longer. */
	private static final AwsRequestOverrideConfiguration BRIEFLY = AwsRequestOverrideConfiguration.builder()
		.apiCallTimeout(Duration.ofSeconds(2))
		.build();

	private static final int ATTEMPTS = 3;

	private static final int NOT_FOUND = 404;

	/** The object that shows whether the bucket answers. */
	private static final String PROBE = "probe";

	private final S3Client client;

	private final StorageSettings settings;

	/**
	 * @param trusted whom to trust; {@code null} for those whom Java trusts
	 */
	S3Bucket(StorageSettings settings, @Nullable SslBundle trusted) {
		this.settings = settings;
		S3ClientBuilder builder = S3Client.builder()
			.region(Region.of(settings.region()))
			.credentialsProvider(
					StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.keyId(), settings.secret())))
			.forcePathStyle(settings.pathStyle())
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(client(trusted))
			.overrideConfiguration((common) -> common.apiCallTimeout(settings.timeout())
				.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build()));
		if (settings.endpoint() != null) {
			builder.endpointOverride(settings.endpoint());
		}
		this.client = builder.build();
	}

	private static UrlConnectionHttpClient.Builder client(@Nullable SslBundle trusted) {
		UrlConnectionHttpClient.Builder client = UrlConnectionHttpClient.builder()
			.connectionTimeout(LONGEST_CONNECTING)
			.socketTimeout(LONGEST_SILENCE);
		return (trusted == null) ? client
				: client.tlsTrustManagersProvider(() -> trusted.getManagers().getTrustManagers());
	}

	/** Opens the bucket of the settings; the bundle that they name must exist. */
	static S3Bucket open(StorageSettings settings, SslBundles bundles) {
		return new S3Bucket(settings, settings.sslBundle().isBlank() ? null : bundles.getBundle(settings.sslBundle()));
	}

	@Override
	public void write(UUID id, byte[] content) throws StorageAway {
		asked(() -> this.client.putObject(
				(object) -> object.bucket(this.settings.bucket()).key(key(id.toString())).contentMD5(md5(content)),
				RequestBody.fromBytes(content)));
	}

	@Override
	public InputStream read(UUID id) throws StorageAway {
		return asked(
				() -> this.client.getObject((object) -> object.bucket(this.settings.bucket()).key(key(id.toString()))));
	}

	@Override
	public void delete(UUID id) throws StorageAway {
		asked(() -> this.client
			.deleteObject((object) -> object.bucket(this.settings.bucket()).key(key(id.toString()))));
	}

	/** Whether it holds an object; its content is not read. */
	boolean holds(UUID id) throws StorageAway {
		return asked(() -> {
			try {
				this.client.headObject((object) -> object.bucket(this.settings.bucket()).key(key(id.toString())));
				return true;
			}
			catch (S3Exception missing) {
				if (missing.statusCode() == NOT_FOUND) {
					return false;
				}
				throw missing;
			}
		});
	}

	@Override
	public void ping() throws StorageAway {
		asked(() -> {
			try {
				return this.client.headObject((object) -> object.bucket(this.settings.bucket())
					.key(key(PROBE))
					.overrideConfiguration(BRIEFLY));
			}
			catch (S3Exception missing) {
				// Without the right to list, a missing object is refused instead of
				// missed.
				return this.client.putObject((
						object) -> object.bucket(this.settings.bucket()).key(key(PROBE)).overrideConfiguration(BRIEFLY),
						RequestBody.fromBytes(new byte[] { 1 }));
			}
		});
	}

	@Override
	public void close() {
		this.client.close();
	}

	private String key(String name) {
		return this.settings.prefix() + name;
	}

	private <T> T asked(Supplier<T> request) throws StorageAway {
		try {
			return request.get();
		}
		catch (NoSuchKeyException missing) {
			throw new StorageAway.ObjectMissing(missing);
		}
		catch (SdkException away) {
			throw new StorageAway("the bucket " + this.settings.bucket() + " cannot be used", away);
		}
	}

	private static String md5(byte[] content) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
