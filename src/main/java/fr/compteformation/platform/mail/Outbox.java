package fr.compteformation.platform.mail;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

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

	private final Clock clock;

	Outbox(SchedulerClient outboxClient, Clock clock) {
		this.client = outboxClient;
		this.clock = clock;
	}

	/**
	 * Adds an email to the outbox in the caller’s transaction.
	 * @param subject the id of what the email is about
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction: the email could be sent although the change is rolled back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(MailTemplate template, UUID subject) {
		this.client.scheduleIfNotExists(MAILS.instance(UUID.randomUUID().toString())
			.data(new OutboxEntry(template.fileName(), subject))
			.scheduledTo(this.clock.instant()));
	}

}
