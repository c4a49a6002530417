package fr.compteformation.office.webhook;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Outbox;

/**
 * Messages beside the emails of the outbox: added in the same transaction, delivered in
 * the same way. What people are told by email, the other program is told too.
 */
@Component
class WebhookOutbox {

	static final TaskDescriptor<WebhookMessage> MESSAGES = TaskDescriptor.of("webhook", WebhookMessage.class);

	private final SchedulerClient client;

	private final WebhookSettings settings;

	private final Clock clock;

	WebhookOutbox(SchedulerClient outboxClient, WebhookSettings settings, Clock clock) {
		this.client = outboxClient;
		this.settings = settings;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void add(Outbox.Added added) {
		if (this.settings.isOn()) {
			WebhookEvent.of(added.template().name())
				.ifPresent((event) -> this.client.scheduleIfNotExists(MESSAGES.instance(UUID.randomUUID().toString())
					.data(new WebhookMessage(event, added.subject(), this.clock.instant()))
					.scheduledTo(this.clock.instant())));
		}
	}

}
