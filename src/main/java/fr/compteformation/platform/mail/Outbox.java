package fr.compteformation.platform.mail;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactional outbox: emails added in a transaction are sent after its commit and
 * never lost. Delivery is at least once. The Message-ID stays the same, so that mail
 * programs recognise a duplicate after a crash.
 */
@Service
public class Outbox {

	static final TaskDescriptor<OutboxEntry> MAILS = TaskDescriptor.of("mail", OutboxEntry.class);

	private final SchedulerClient client;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	Outbox(SchedulerClient outboxClient, ApplicationEventPublisher publisher, Clock clock) {
		this.client = outboxClient;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Adds an email to the outbox in the caller’s transaction, and publishes
	 * {@link Added} in it.
	 * @param subject the id of what the email is about
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction: the email could be sent although the change is rolled back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(MailTemplate template, UUID subject) {
		this.client.scheduleIfNotExists(MAILS.instance(UUID.randomUUID().toString())
			.data(new OutboxEntry(template.fileName(), subject))
			.scheduledTo(this.clock.instant()));
		this.publisher.publishEvent(new Added(template, subject));
	}

	/**
	 * Something happened that people are told by email.
	 *
	 * @param template what
	 * @param subject the id of what the email is about
	 */
	public record Added(MailTemplate template, UUID subject) {
	}

}
