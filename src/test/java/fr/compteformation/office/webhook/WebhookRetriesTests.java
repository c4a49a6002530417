package fr.compteformation.office.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookRetriesTests {

	private static final Instant NOW = Instant.parse("2026-12-05T12:00:00Z");

	@Test
	void pausesGrowToTwelveHours() {
		assertThat(IntStream.range(0, 10).mapToObj(WebhookRetries::pause).map(Duration::toSeconds)).containsExactly(10L,
				30L, 90L, 270L, 810L, 2430L, 7290L, 21_870L, 43_200L, 43_200L);
	}

	/** The scheduler forgets its own count when a message waits for its turn. */
	@Test
	void failuresAreCountedInTheMessage() {
		WebhookMessage message = new WebhookMessage(WebhookEvent.DIF_MADE, UUID.randomUUID(), null, NOW);
		List<Instant> times = new ArrayList<>();
		for (int failure = 0; failure < 3; failure++) {
			Execution execution = new Execution(NOW, new TaskInstance<>("webhook", "1", message));
			Later later = new Later(execution);
			new WebhookRetries(3).onFailure(
					ExecutionComplete.failure(execution, NOW, NOW, new WebhookFailure("the receiver answered 500")),
					later);
			message = later.message;
			times.add(later.time);
		}
		assertThat(message.failures()).isEqualTo(3);
		assertThat(times).containsExactly(NOW.plusSeconds(10), NOW.plusSeconds(30), WebhookRetries.NEVER);
	}

	private static final class Later extends ExecutionOperations<WebhookMessage> {

		private WebhookMessage message;

		private Instant time = Instant.EPOCH;

		private Later(Execution execution) {
			super(null, SchedulerListeners.NOOP, execution);
			this.message = (WebhookMessage) execution.taskInstance.getData();
		}

		@Override
		public void reschedule(ExecutionComplete done, Instant next, WebhookMessage data) {
			this.time = next;
			this.message = data;
		}

	}

}
