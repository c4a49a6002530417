package fr.compteformation.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
@OnPostgresql
class TwoNodesTests extends PortalTests {

	private final CountDownLatch firstAtWork = new CountDownLatch(1);

	private final CountDownLatch secondAtWork = new CountDownLatch(1);

	@Autowired
	private Outbox outbox;

	@Autowired
	private Delivery delivery;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private Serializer serializer;

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void shareTheWorkAndSendEachMailOnce() {
		this.scheduler.pause();
		List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(60).toList();
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> subjects
			.forEach((subject) -> this.outbox.add(LetterForTests.Template.LETTER, subject)));
		Scheduler first = node("first", this.firstAtWork, this.secondAtWork);
		Scheduler second = node("second", this.secondAtWork, this.firstAtWork);
		first.start();
		second.start();
		Awaitility.await().until(this::isEverythingSent);
		first.stop();
		second.stop();
		this.scheduler.resume();
		assertThat(subjects)
			.allSatisfy((subject) -> assertThat(this.mailbox.sentTo(LetterForTests.address(subject))).hasSize(1));
	}

	// Neither node sends before the other has taken an email.
	private Scheduler node(String name, CountDownLatch atWork, CountDownLatch otherAtWork) {
		return Scheduler
			.create(this.dataSource, Tasks.oneTime(Outbox.MAILS).onFailure(new RetryRule()).execute((mail, context) -> {
				atWork.countDown();
				await(otherAtWork);
				this.delivery.deliver(mail.getId(), mail.getData());
			}))
			.schedulerName(new SchedulerName.Fixed(name))
			.serializer(this.serializer)
			.pollingInterval(Duration.ofMillis(100))
			.threads(4)
			.build();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	private boolean isEverythingSent() {
		return this.database.sql("select count(*) from scheduled_tasks where task_name = 'mail'")
			.query(Integer.class)
			.single() == 0;
	}

}
