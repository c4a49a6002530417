package fr.compteformation.office.webhook;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclarations;

/**
 * Messages beside the emails of the outbox: added in the same transaction, delivered in
 * the same way. The other program is told what people are told of their dossiers, and
 * every act on a declaration that people see.
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
		WebhookEvent.of(added.template().name()).ifPresent((event) -> add(event, added.subject(), null));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void add(DifDeclarations.Acted acted) {
		if (acted.act() == DifAct.DECLARE) {
			add(WebhookEvent.DIF_MADE, acted.declaration(), null);
		}
		else if (!acted.act().isInternal()) {
			add(WebhookEvent.DIF_CHANGED, acted.declaration(), acted.state().name());
		}
	}

	private void add(WebhookEvent event, UUID subject, @Nullable String state) {
		if (this.settings.isOn()) {
			this.client.scheduleIfNotExists(MESSAGES.instance(UUID.randomUUID().toString())
				.data(new WebhookMessage(event, subject, state, this.clock.instant()))
				.scheduledTo(this.clock.instant()));
		}
	}

}
