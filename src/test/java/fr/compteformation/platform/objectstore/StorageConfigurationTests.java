package fr.compteformation.platform.objectstore;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NodeWithKeys;
import fr.compteformation.platform.keys.Reencryption;
import fr.compteformation.platform.observation.NodeHealth;
import fr.compteformation.platform.objectstore.StorageSettings.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StorageConfigurationTests {

	private static final String PREFIX = "compte-formation.document.storage";

	@TempDir
	private Path folder;

	@Test
	void nothingIsAskedOrCarriedWithoutABucket() throws Exception {
		try (BareDatabase database = BareDatabase.onH2()) {
			node(database).run((node) -> assertThat(node).hasSingleBean(Storage.class)
				.doesNotHaveBean(RecurringTask.class)
				.doesNotHaveBean(WaitingContents.class)
				.getBean(StorageHealthIndicator.class)
				.extracting((indicator) -> indicator.health().getStatus())
				.isEqualTo(Status.UP));
		}
	}

	@Test
	void aNodeIsDegradedWhileItsBucketIsAway() throws Exception {
		StorageSettings settings = S3Server.newBucket(Kind.S3);
		try (BareDatabase database = BareDatabase.onH2()) {
			ApplicationContextRunner with = node(database).withPropertyValues(PREFIX + ".kind=s3",
					PREFIX + ".endpoint=" + settings.endpoint(), PREFIX + ".key-id=" + S3Server.KEY_ID,
					PREFIX + ".secret=" + S3Server.SECRET, PREFIX + ".timeout=2s");
			with.withPropertyValues(PREFIX + ".bucket=" + settings.bucket())
				.run((node) -> assertThat(node).hasSingleBean(RecurringTask.class)
					.getBean(StorageHealthIndicator.class)
					.extracting((indicator) -> indicator.health().getStatus())
					.isEqualTo(Status.UP));
			with.withPropertyValues(PREFIX + ".bucket=missing")
				.run((node) -> assertThat(node).getBean(StorageHealthIndicator.class)
					.extracting((indicator) -> indicator.health().getStatus())
					.isEqualTo(NodeHealth.DEGRADED));
		}
	}

	@Test
	void serverWithItsOwnAuthorityIsTrustedByABundle() throws Exception {
		StorageSettings settings = S3Server.newBucket(Kind.S3);
		try (BareDatabase database = BareDatabase.onH2()) {
			ApplicationContextRunner safe = node(database).withPropertyValues(PREFIX + ".kind=s3",
					PREFIX + ".endpoint=" + S3Server.safely(), PREFIX + ".key-id=" + S3Server.KEY_ID,
					PREFIX + ".secret=" + S3Server.SECRET, PREFIX + ".timeout=5s",
					PREFIX + ".bucket=" + settings.bucket());
			safe.run((node) -> assertThatExceptionOfType(StorageAway.class).isThrownBy(node.getBean(Bucket.class)::ping)
				.withMessageContaining("certification path"));
			ApplicationContextRunner trusting = safe.withPropertyValues(PREFIX + ".ssl-bundle=files",
					"spring.ssl.bundle.pem.files.truststore.certificate=file:" + S3Server.certificateFile());
			trusting.run((node) -> {
				UUID object = UUID.randomUUID();
				Bucket bucket = node.getBean(Bucket.class);
				bucket.write(object, new byte[] { 1, 2 });
				assertThat(bucket.content(object)).containsExactly(1, 2);
			});
			// Trusted, but for another name.
			trusting
				.withPropertyValues(
						PREFIX + ".endpoint=" + S3Server.safely().toString().replace("localhost", "127.0.0.1"))
				.run((node) -> assertThatExceptionOfType(StorageAway.class)
					.isThrownBy(node.getBean(Bucket.class)::ping));
			safe.withPropertyValues(PREFIX + ".ssl-bundle=none")
				.run((node) -> assertThat(node).getFailure().hasMessageContaining("none"));
		}
	}

	private ApplicationContextRunner node(BareDatabase database) throws Exception {
		Path keys = this.folder.resolve("keys");
		Keys.generate(keys);
		NodeWithKeys node = new NodeWithKeys(keys, database, Clock.systemUTC());
		return new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class, StorageTasks.class, StorageHealthIndicator.class,
					WaitingContents.class, WithSettings.class)
			.withBean(JdbcClient.class, database::client)
			.withBean(Keys.class, node::keys)
			.withBean(Reencryption.class, node::reencryption)
			.withBean(TransactionOperations.class, database::transactions)
			.withBean(Clock.class, Clock::systemUTC);
	}

	@EnableConfigurationProperties(StorageSettings.class)
	static class WithSettings {

	}

}
