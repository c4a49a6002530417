package fr.compteformation.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class OutboxTests extends PortalTests {

	private final UUID subject = UUID.randomUUID();

	@Autowired
	private Outbox outbox;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void emptyTheOutbox() {
		this.database.sql("delete from scheduled_tasks").update();
	}

	@Test
	void keepsAMailOnceTheTransactionIsCommitted() {
		inTransaction()
			.executeWithoutResult((transaction) -> this.outbox.add(LetterForTests.Template.LETTER, this.subject));
		assertThat(rows()).isOne();
	}

	@Test
	void leavesNothingOfATransactionThatIsRolledBack() {
		inTransaction().executeWithoutResult((transaction) -> {
			this.outbox.add(LetterForTests.Template.LETTER, this.subject);
			assertThat(rows()).isOne();
			transaction.setRollbackOnly();
		});
		assertThat(rows()).isZero();
	}

	@Test
	void refusesAMailOutsideOfATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.add(LetterForTests.Template.LETTER, this.subject));
		assertThat(rows()).isZero();
	}

	@Test
	void storesNothingButTheKindAndTheSubjectAsJson() {
		inTransaction()
			.executeWithoutResult((transaction) -> this.outbox.add(LetterForTests.Template.LETTER, this.subject));
		byte[] data = this.database.sql("select task_data from scheduled_tasks").query(byte[].class).single();
		assertThat(new String(data, StandardCharsets.UTF_8))
			.isEqualTo("{\"kind\":\"letter\",\"subject\":\"%s\",\"refusedSince\":null,\"smtpCode\":null}"
				.formatted(this.subject));
	}

	@Test
	void givesEachMailAnIdOfItsOwn() {
		inTransaction().executeWithoutResult((transaction) -> {
			this.outbox.add(LetterForTests.Template.LETTER, this.subject);
			this.outbox.add(LetterForTests.Template.LETTER, this.subject);
		});
		assertThat(this.database.sql("select task_instance from scheduled_tasks").query(String.class).set()).hasSize(2);
	}

	private TransactionTemplate inTransaction() {
		return new TransactionTemplate(this.transactions);
	}

	private int rows() {
		return this.database.sql("select count(*) from scheduled_tasks where task_name = 'mail'")
			.query(Integer.class)
			.single();
	}

}
