package fr.compteformation.platform.mail;

import java.time.Clock;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the module: mails put in here in a transaction leave once it is committed,
 * and are never lost. Each is sent at least once, always with the same Message-ID, by
 * which mail programs recognise the second copy that a crash may cause.
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
	 * Puts a mail into the outbox, within the caller’s transaction.
	 * @param subject what the mail is about
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction, where the mail could leave without the change it tells of
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(MailTemplate template, UUID subject) {
		this.client.scheduleIfNotExists(MAILS.instance(UUID.randomUUID().toString())
			.data(new OutboxEntry(template.fileName(), subject))
			.scheduledTo(this.clock.instant()));
	}

}
