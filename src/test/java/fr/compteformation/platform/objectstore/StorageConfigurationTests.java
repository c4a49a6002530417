package fr.compteformation.platform.objectstore;

import java.nio.file.Path;
import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

class StorageConfigurationTests {

	private static final String PREFIX = "compte-formation.document.storage";

	@TempDir
	private Path folder;

	@Test
	void nothingIsAskedOrCarriedWithoutABucket() throws Exception {
		try (BareDatabase database = BareDatabase.onH2()) {
			node(database).run((node) -> assertThat(node).hasSingleBean(Storage.class)
				.doesNotHaveBean(RecurringTask.class)
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

	private ApplicationContextRunner node(BareDatabase database) throws Exception {
		Path keys = this.folder.resolve("keys");
		Keys.generate(keys);
		NodeWithKeys node = new NodeWithKeys(keys, database, Clock.systemUTC());
		return new ApplicationContextRunner()
			.withUserConfiguration(StorageConfiguration.class, StorageTasks.class, StorageHealthIndicator.class,
					WithSettings.class)
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
