package fr.compteformation.platform.onetime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes ended secrets after their retention time, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class OneTimeHousekeeping {

	@Bean
	RecurringTask<Void> forgetOneTimeSecrets(SecretTable table, ObjectProvider<SecretRetention> retentions,
			Clock clock) {
		return Tasks.recurring("one-time-secrets", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> forget(table, retentions.stream().toList(), clock.instant()));
	}

	static void forget(SecretTable table, List<SecretRetention> retentions, Instant now) {
		Map<String, Duration> kept = retentions.stream()
			.collect(Collectors.toMap((retention) -> retention.purpose().name(), SecretRetention::kept));
		table.purposes()
			.forEach((purpose) -> table.deleteOver(purpose, now.minus(kept.getOrDefault(purpose, Duration.ZERO))));
	}

}
