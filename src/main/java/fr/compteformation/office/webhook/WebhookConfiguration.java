package fr.compteformation.office.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The jobs of messages, on the scheduler that all nodes share: the node that picks one
 * sends heartbeats, and another takes over when they stop.
 */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

	private static final Duration GIVEN_UP_KEPT = Duration.ofDays(30);

	/** In milliseconds. */
	private static final long LONGEST_TURN = 30_000;

	private static final String COUNT = "select count(*) from scheduled_tasks where task_name = 'webhook' and execution_time ";

	@Bean
	CustomTask<WebhookMessage> webhookMessages(WebhookDelivery delivery, WebhookSettings settings) {
		return Tasks.custom(WebhookOutbox.MESSAGES)
			.onFailure(new WebhookRetries(settings.attempts()))
			.execute((message, context) -> delivery.deliver(message.getId(), message.getData())
					? new CompletionHandler.OnCompleteRemove<>() : WebhookConfiguration::waitForATurn);
	}

	// Not a failure. Spread, so that many that wait do not come back together.
	private static void waitForATurn(ExecutionComplete done, ExecutionOperations<WebhookMessage> outbox) {
		outbox.reschedule(done, done.getTimeDone().plusMillis(ThreadLocalRandom.current().nextLong(LONGEST_TURN)));
	}

	@Bean
	RecurringTask<Void> forgetGivenUpWebhooks(JdbcClient database, Clock clock) {
		return Tasks.recurring("webhook-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> database.sql("""
					delete from scheduled_tasks where task_name = 'webhook' and not picked and execution_time = :never
					and last_failure < :limit""")
				.param("never", time(WebhookRetries.NEVER))
				.param("limit", time(clock.instant().minus(GIVEN_UP_KEPT)))
				.update());
	}

	@Bean
	MeterBinder webhookMeters(JdbcClient database) {
		return (registry) -> {
			Gauge.builder("compte.formation.webhooks", database, (table) -> count(table, "< :never"))
				.tag("state", "waiting")
				.description("Messages to the other program that wait or are tried again")
				.register(registry);
			Gauge.builder("compte.formation.webhooks", database, (table) -> count(table, "= :never"))
				.tag("state", "given up")
				.description("Messages that the other program never received")
				.register(registry);
		};
	}

	private static int count(JdbcClient database, String when) {
		return database.sql(COUNT + when).param("never", time(WebhookRetries.NEVER)).query(Integer.class).single();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
