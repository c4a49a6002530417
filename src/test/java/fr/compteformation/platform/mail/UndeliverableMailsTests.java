package fr.compteformation.platform.mail;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A mail server that refuses at any step of the conversation and repeats the address, as
 * real ones do.
 */
@WithMailbox
@ExtendWith(OutputCaptureExtension.class)
class UndeliverableMailsTests extends PortalTests {

	private final UUID subject = UUID.randomUUID();

	@Autowired
	private Outbox outbox;

	@Autowired
	private UndeliverableMails mails;

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private PlatformTransactionManager transactions;

	private int port;

	private SMTPServer refusing;

	@BeforeEach
	void emptyTheOutbox() {
		this.port = this.sender.getPort();
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
	}

	@AfterEach
	void comeBackToTheServer() {
		this.sender.setPort(this.port);
		if (this.refusing != null) {
			this.refusing.stop();
		}
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
	}

	@ParameterizedTest
	@CsvSource({ "SENDER, 550", "RECIPIENT, 550", "RECIPIENT, 553", "TEXT, 554" })
	void whatIsRefusedForGoodIsTriedOnce(Step step, int code) throws Exception {
		refuse(step, code);
		add(this.subject);
		awaitFailures(1, 1);
		assertThat(executionTime()).isEqualTo(RetryRule.UNDELIVERABLE);
		assertThat(this.mails.count()).isOne();
		assertThat(this.mails.countWaiting()).isZero();
		assertThat(this.mails.page(null)).singleElement().satisfies((mail) -> {
			assertThat(mail.kind()).isEqualTo("letter");
			assertThat(mail.tries()).isOne();
			assertThat(mail.smtpCode()).isEqualTo(code);
			assertThat(mail.refusedSince()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
		});
	}

	@ParameterizedTest
	@CsvSource({ "SENDER, 451", "RECIPIENT, 450", "TEXT, 452" })
	void whatIsRefusedForNowIsTriedAgain(Step step, int code) throws Exception {
		refuse(step, code);
		Instant begin = Instant.now();
		add(this.subject);
		awaitFailures(1, 1);
		assertThat(executionTime()).isBetween(begin.plus(Duration.ofSeconds(9)),
				Instant.now().plus(Duration.ofSeconds(11)));
		assertThat(this.mails.count()).isZero();
		assertThat(this.mails.countWaiting()).isOne();
	}

	@Test
	void mailsAreStuckWhenTenFailAndNotWhenOneDoes() throws Exception {
		refuse(Step.RECIPIENT, 450);
		for (int mail = 0; mail < 9; mail++) {
			add(UUID.randomUUID());
		}
		awaitFailures(1, 9);
		assertThat(this.mails.areStuck()).isFalse();
		add(this.subject);
		awaitFailures(1, 10);
		assertThat(this.mails.areStuck()).isTrue();
	}

	@Test
	void mailsAreStuckWhenNobodySendsThem() throws Exception {
		refuse(Step.RECIPIENT, 450);
		add(this.subject);
		awaitFailures(1, 1);
		// So that no scheduler takes it.
		this.database.sql("update scheduled_tasks set execution_time = ?, picked = true where task_name = 'mail'")
			.param(Instant.now().minus(Duration.ofMinutes(6)).atOffset(ZoneOffset.UTC))
			.update();
		assertThat(this.mails.areStuck()).isTrue();
	}

	@Test
	void oneLeavesAfterAllWhenItIsSentAgain() throws Exception {
		refuse(Step.RECIPIENT, 550);
		add(this.subject);
		awaitFailures(1, 1);
		UndeliverableMail mail = this.mails.page(null).getFirst();
		this.sender.setPort(this.port);
		assertThat(this.mails.sendAgain(mail.id())).isTrue();
		assertThat(this.mails.sendAgain(mail.id())).isFalse();
		assertThat(received(this.subject)).contains(mail.id().toString());
		Awaitility.await().until(() -> rows() == 0);
	}

	@Test
	void oneThatIsRefusedAgainComesBack() throws Exception {
		refuse(Step.RECIPIENT, 550);
		add(this.subject);
		awaitFailures(1, 1);
		UndeliverableMail mail = this.mails.page(null).getFirst();
		this.mails.sendAgain(mail.id());
		Awaitility.await()
			.until(() -> this.mails.page(null).stream().anyMatch((again) -> again.triedAt().isAfter(mail.triedAt())));
		assertThat(this.mails.page(null).getFirst().refusedSince()).isEqualTo(mail.refusedSince());
	}

	@Test
	void allLeaveByOneActTogetherWithThoseThatWait() throws Exception {
		UUID waiting = UUID.randomUUID();
		refuse(Step.RECIPIENT, 550);
		add(this.subject);
		add(UUID.randomUUID());
		awaitFailures(1, 2);
		this.refusing.stop();
		add(waiting);
		awaitFailures(1, 3);
		this.sender.setPort(this.port);
		assertThat(this.mails.sendAllAgain()).isEqualTo(3);
		assertThat(received(this.subject)).isNotEmpty();
		assertThat(received(waiting)).isNotEmpty();
		Awaitility.await().until(() -> rows() == 0);
	}

	@Test
	void pagesFollowEachOther() {
		Instant now = Instant.now();
		IntStream.range(0, 60).forEach((minutes) -> insert(now.minus(Duration.ofMinutes(minutes / 2))));
		List<UndeliverableMail> first = this.mails.page(null);
		List<UndeliverableMail> second = this.mails.page(first.getLast());
		assertThat(first).hasSize(UndeliverableMails.PAGE);
		assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
		assertThat(this.mails.page(second.getLast())).isEmpty();
		assertThat(this.mails.count()).isEqualTo(60);
	}

	@Test
	void thoseOfAFormerVersionAreListedWithoutACode() {
		insert(Instant.now());
		assertThat(this.mails.page(null).getFirst().smtpCode()).isNull();
	}

	@Test
	void afterAWhileTheyAreForgotten() {
		insert(Instant.now().minus(Duration.ofDays(91)));
		insert(Instant.now().minus(Duration.ofDays(89)));
		this.mails.forgetTriedBefore(Instant.now().minus(Duration.ofDays(90)));
		assertThat(this.mails.count()).isOne();
	}

	@Test
	void theLogHoldsNoAddress(CapturedOutput log) throws Exception {
		refuse(Step.RECIPIENT, 550);
		add(this.subject);
		awaitFailures(1, 1);
		assertThat(log).contains("recipient refused 550")
			.contains("of kind letter was refused for good (550)")
			.doesNotContain(LetterForTests.address(this.subject))
			.doesNotContain("no such person");
	}

	private void refuse(Step step, int code) throws Exception {
		this.refusing = SMTPServer.port(0)
			.bindAddress(InetAddress.getByName("127.0.0.1"))
			.messageHandlerFactory((context) -> new Refusing(step, code))
			.build();
		this.refusing.start();
		this.sender.setPort(this.refusing.getPortAllocated());
	}

	private void add(UUID subject) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((transaction) -> this.outbox.add(LetterForTests.Template.LETTER, subject));
	}

	/** As left by a version without SMTP codes. */
	private void insert(Instant triedAt) {
		this.database.sql("""
				insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, last_failure,
					consecutive_failures, version)
				values ('mail', :id, :data, :never, false, :triedAt, 7, 1)""")
			.param("id", UUID.randomUUID().toString())
			.param("data",
					"{\"kind\":\"letter\",\"subject\":\"%s\",\"refusedSince\":\"%s\"}"
						.formatted(this.subject, triedAt.minus(Duration.ofDays(3)))
						.getBytes(StandardCharsets.UTF_8))
			.param("never", RetryRule.UNDELIVERABLE.atOffset(ZoneOffset.UTC))
			.param("triedAt", triedAt.atOffset(ZoneOffset.UTC))
			.update();
	}

	private void awaitFailures(int count, int mails) {
		Awaitility.await()
			.until(() -> this.database
				.sql("select count(*) from scheduled_tasks where task_name = 'mail' and not picked "
						+ "and consecutive_failures = ?")
				.param(count)
				.query(Integer.class)
				.single() == mails);
	}

	private String received(UUID subject) throws MessagingException {
		return this.mailbox.await(LetterForTests.address(subject)).getMessageID();
	}

	private Instant executionTime() {
		return this.database.sql("select execution_time from scheduled_tasks where task_name = 'mail'")
			.query((row, index) -> row.getObject(1, OffsetDateTime.class))
			.single()
			.toInstant();
	}

	private int rows() {
		return this.database.sql("select count(*) from scheduled_tasks where task_name = 'mail'")
			.query(Integer.class)
			.single();
	}

	private enum Step {

		SENDER, RECIPIENT, TEXT

	}

	private record Refusing(Step step, int code) implements MessageHandler {

		@Override
		public void from(String from) throws RejectException {
			reached(Step.SENDER, from);
		}

		@Override
		public void recipient(String recipient) throws RejectException {
			reached(Step.RECIPIENT, recipient);
		}

		@Override
		public String data(InputStream data) throws RejectException {
			reached(Step.TEXT, "");
			return "taken";
		}

		@Override
		public void done() {
			// the message is discarded
		}

		private void reached(Step reached, String address) throws RejectException {
			if (reached == this.step) {
				throw new RejectException(this.code, "no such person: " + address);
			}
		}

	}

}
