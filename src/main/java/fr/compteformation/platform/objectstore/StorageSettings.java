package fr.compteformation.platform.objectstore;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the contents of files are kept.
 *
 * @param kind The place that contents are brought to: {@code database} or {@code s3}. Set
 * it to {@code s3} once all nodes run this version and know the bucket.
 * @param endpoint Address of the S3 server, without the bucket. Nothing for that of
 * Amazon in the region.
 * @param region Region of the bucket; servers of one’s own mostly take any.
 * @param bucket The bucket. It stays set after a move back until that is over.
 * @param prefix What the names of all objects begin with. Each database needs a bucket or
 * a prefix of its own.
 * @param keyId Id of the access key. It may read, write and delete objects. With the
 * right to list, a missing object is told from a refusal; nothing is listed.
 * @param secret Its secret.
 * @param pathStyle Whether the bucket is part of the path ({@code true}) or of the name
 * of the host.
 * @param sslBundle The SSL bundle
 * ({@code spring.ssl.bundle.pem.NAME.truststore.certificate}) with the certificate
 * authority of a server of one’s own. Nothing: those that Java trusts.
 * @param timeout How long reading or writing one file may take, with all attempts.
 */
@Validated
@ConfigurationProperties("compte-formation.document.storage")
record StorageSettings(@DefaultValue("database") Kind kind, @Nullable URI endpoint,
		@DefaultValue("us-east-1") String region,
		@DefaultValue("") @Pattern(regexp = "([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?",
				message = "compte-formation.document.storage.bucket is 3 to 63 small letters, digits, points and hyphens") String bucket,
		@DefaultValue("") @Pattern(regexp = "([A-Za-z0-9._-]+/)*",
				message = "compte-formation.document.storage.prefix is nothing, or names that each end with /") String prefix,
		@DefaultValue("") String keyId, @DefaultValue("") String secret, @DefaultValue("true") boolean pathStyle,
		@DefaultValue("") String sslBundle, @DefaultValue("30s") Duration timeout) {

	@AssertTrue(message = "compte-formation.document.storage.kind=s3 needs .bucket, .key-id and .secret")
	boolean isComplete() {
		return this.kind == Kind.DATABASE && !hasBucket() || hasBucket() && isSet(this.keyId) && isSet(this.secret);
	}

	@AssertTrue(
			message = "compte-formation.document.storage.endpoint begins with http:// or https:// and holds neither user, question mark nor fragment")
	boolean isEndpointSound() {
		return this.endpoint == null
				|| ("http".equals(this.endpoint.getScheme()) || "https".equals(this.endpoint.getScheme()))
						&& this.endpoint.getHost() != null && this.endpoint.getUserInfo() == null
						&& this.endpoint.getQuery() == null && this.endpoint.getFragment() == null;
	}

	@AssertTrue(message = "compte-formation.document.storage.timeout is from 1s to 5m")
	boolean isTimeoutSound() {
		return this.timeout.compareTo(Duration.ofSeconds(1)) >= 0 && this.timeout.compareTo(Duration.ofMinutes(5)) <= 0;
	}

	/** Whether contents may be in a bucket. */
	boolean hasBucket() {
		return isSet(this.bucket);
	}

	private static boolean isSet(String text) {
		return !text.isBlank();
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return (this.kind == Kind.DATABASE) ? "database" : "bucket " + this.bucket;
	}

	/** A place for contents. */
	enum Kind {

		DATABASE, S3

	}

}
