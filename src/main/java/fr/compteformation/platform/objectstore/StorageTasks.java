package fr.compteformation.platform.objectstore;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;

/**
 * Takes new contents to the bucket and removes what is left over, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(StorageConfiguration.BUCKET)
class StorageTasks {

	private static final Logger LOG = LoggerFactory.getLogger(StorageTasks.class);

	/** Then another task may have its turn; the rest follows. */
	private static final Duration A_WHILE = Duration.ofMinutes(1);

	@Bean
	RecurringTask<Void> carryContents(Carrier carrier, StorageSettings settings) {
		return Tasks.recurring("carry-contents", FixedDelay.ofSeconds(30)).execute((instance, context) -> {
			try {
				carrier.sweep();
				carrier.takeInFormer();
				if (settings.kind() == Kind.S3) {
					carrier.takeOut(A_WHILE);
				}
			}
			catch (StorageAway away) {
				LOG.warn("Contents wait in the database: {}", away.getMessage());
			}
		});
	}

}
