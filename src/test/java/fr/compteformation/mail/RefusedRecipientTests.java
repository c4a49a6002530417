package fr.compteformation.mail;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail server answers "553 … address unknown" and repeats the address, as servers do.
 */
@PortalTest
@WithMailbox
@ExtendWith(OutputCaptureExtension.class)
class RefusedRecipientTests {

	private final UUID subject = UUID.randomUUID();

	@Autowired
	private Outbox outbox;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	private int port;

	private SMTPServer refusing;

	@BeforeEach
	void writeToAServerThatRefuses() throws Exception {
		this.database.sql("delete from scheduled_tasks").update();
		this.refusing = SMTPServer.port(0)
			.bindAddress(InetAddress.getByName("127.0.0.1"))
			.simpleMessageListener(new Refusing())
			.build();
		this.refusing.start();
		this.port = this.sender.getPort();
		this.sender.setPort(this.refusing.getPortAllocated());
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((transaction) -> this.outbox.add("letter", this.subject));
	}

	@AfterEach
	void comeBackToTheServer() {
		this.sender.setPort(this.port);
		this.refusing.stop();
		this.database.sql("delete from scheduled_tasks").update();
	}

	@Test
	void isTriedAgainAndTheFirstRefusalNoted() {
		awaitFailures(1);
		assertThat(executionTime()).isBetween(Instant.now(), Instant.now().plus(Duration.ofSeconds(11)));
		assertThat(data()).contains("\"refusedSince\":\"20");
	}

	@Test
	void isKeptAsUndeliverableAfterThreeDays() {
		awaitFailures(1);
		String data = "{\"kind\":\"letter\",\"subject\":\"%s\",\"refusedSince\":\"%s\"}".formatted(this.subject,
				Instant.now().minus(Duration.ofDays(3)));
		this.database.sql("update scheduled_tasks set execution_time = :now, task_data = :data")
			.param("now", OffsetDateTime.now())
			.param("data", data.getBytes(StandardCharsets.UTF_8))
			.update();
		awaitFailures(2);
		assertThat(executionTime()).isEqualTo(RetryRule.UNDELIVERABLE);
	}

	@Test
	void leavesNoTraceOfTheAddressInTheLog(CapturedOutput log) {
		awaitFailures(1);
		assertThat(log).contains("recipient refused 553")
			.doesNotContain(LetterForTests.address(this.subject))
			.doesNotContain("address unknown");
	}

	private void awaitFailures(int count) {
		Awaitility.await()
			.until(() -> this.database.sql("select consecutive_failures from scheduled_tasks where not picked")
				.query(Integer.class)
				.list()
				.equals(List.of(count)));
	}

	private Instant executionTime() {
		return this.database.sql("select execution_time from scheduled_tasks")
			.query((row, index) -> row.getObject(1, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC))
			.single()
			.toInstant();
	}

	private String data() {
		return new String(this.database.sql("select task_data from scheduled_tasks").query(byte[].class).single(),
				StandardCharsets.UTF_8);
	}

	private static final class Refusing implements SimpleMessageListener {

		@Override
		public boolean accept(String from, String recipient) {
			return false;
		}

		@Override
		public void deliver(String from, String recipient, InputStream data) {
			throw new UnsupportedOperationException();
		}

	}

}
