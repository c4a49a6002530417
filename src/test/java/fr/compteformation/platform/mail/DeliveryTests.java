package fr.compteformation.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTests extends PortalTests {

	private static final int NOBODY_LISTENS = 1;

	private final UUID subject = UUID.randomUUID();

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private LetterForTests letters;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private PlatformTransactionManager transactions;

	private int port;

	@BeforeEach
	void rememberTheServer() {
		this.port = this.sender.getPort();
	}

	@AfterEach
	void comeBackToTheServer() {
		this.sender.setPort(this.port);
		this.database.sql("delete from scheduled_tasks where not picked").update();
	}

	@Test
	void sendsATextAndAnHtmlPart() throws Exception {
		add(LetterForTests.Template.LETTER);
		MimeMessage mail = received();
		assertThat(mail.getContentType()).startsWith("multipart/alternative");
		assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(2);
		assertThat(MailboxForTests.text(mail)).startsWith("Bonjour Zoé <Œuvrard>,")
			.contains("s’élèvent à 1\u00a0810,00\u00a0€.")
			.contains("Activer mon compte\r\nhttp://localhost:8080/activation/abc?x=1&y=2\r\n")
			.contains("Logiciel libre de démonstration, ce site n’est pas un service de l’État.");
		assertThat(MailboxForTests.html(mail)).contains("lang=\"fr\"")
			.contains("Bonjour Zoé &lt;Œuvrard&gt;,")
			.contains("href=\"http://localhost:8080/activation/abc?x=1&amp;y=2\"")
			.contains("Logiciel libre de démonstration, ce site n’est pas un service de l’État.");
	}

	@Test
	void writesInEnglishToEnglishReaders() throws Exception {
		this.letters.expect(this.subject, LetterForTests.to(this.subject, Locale.ENGLISH));
		add(LetterForTests.Template.LETTER);
		MimeMessage mail = received();
		assertThat(mail.getSubject()).isEqualTo("Your registration is ready: one step left");
		assertThat(mail.getHeader("Content-Language")).containsExactly("en");
		assertThat(MailboxForTests.text(mail)).startsWith("Hello Zoé <Œuvrard>,")
			.contains("not a service of the French State");
		assertThat(MailboxForTests.html(mail)).contains("lang=\"en\"").contains("Activate my account");
	}

	@Test
	void saysWhoWritesAndThatAMachineDoes() throws Exception {
		String id = add(LetterForTests.Template.LETTER);
		MimeMessage mail = received();
		assertThat(mail.getMessageID()).isEqualTo("<%s@formation.exemple.fr>".formatted(id));
		assertThat(mail.getSubject()).isEqualTo("Votre inscription est prête : il reste une étape");
		assertThat(mail.getFrom()[0]).hasToString("Compte Formation <ne-pas-repondre@compte-formation.example>");
		assertThat(mail.getAllRecipients()).hasSize(1);
		assertThat(mail.getSentDate()).isNotNull();
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
	}

	@Test
	void forgetsAMailThatHasLeft() {
		String id = add(LetterForTests.Template.LETTER);
		received();
		Awaitility.await().until(() -> isGone(id));
	}

	@Test
	void sendsNoObsoleteEmail() {
		this.letters.expectNothing(this.subject);
		String id = add(LetterForTests.Template.LETTER);
		Awaitility.await().until(() -> isGone(id));
		assertThat(this.mailbox.sentTo(LetterForTests.address(this.subject))).isEmpty();
	}

	@Test
	void sendsAMailThatFailedLaterAndWithTheSameId() throws MessagingException {
		this.sender.setPort(NOBODY_LISTENS);
		String id = add(LetterForTests.Template.LETTER);
		Awaitility.await().until(() -> failures(id) == 1);
		this.sender.setPort(this.port);
		retryNow(id);
		assertThat(received().getMessageID()).isEqualTo("<%s@formation.exemple.fr>".formatted(id));
		Awaitility.await().until(() -> isGone(id));
	}

	@Test
	void waitsForATemplateThatThisVersionDoesNotKnow() {
		String id = add(Unknown.UNHEARD_OF);
		Awaitility.await().until(() -> failures(id) == 1);
		retryNow(id);
		Awaitility.await().until(() -> failures(id) == 2);
	}

	@Test
	void keepsAMailWhoseTextCannotBeComposed() throws MessagingException {
		this.letters.expectFailure(this.subject);
		String id = add(LetterForTests.Template.LETTER);
		Awaitility.await().until(() -> failures(id) == 1);
		this.letters.expect(this.subject, LetterForTests.to(this.subject, Locale.FRENCH));
		retryNow(id);
		assertThat(received().getMessageID()).contains(id);
	}

	@Test
	void tellsNothingOfAMailInTheLogWhenItsTemplateFails(CapturedOutput log) {
		this.letters.expect(this.subject, new Mail(new EmailAddress(LetterForTests.address(this.subject)),
				Locale.FRENCH, new LetterForTests.Letter(new Unprintable(), "secret-token")));
		String id = add(LetterForTests.Template.LETTER);
		Awaitility.await().until(() -> failures(id) == 1);
		assertThat(log).contains("mail %s did not leave".formatted(id))
			.contains("letter_fr")
			.doesNotContain(LetterForTests.address(this.subject))
			.doesNotContain("Zoé")
			.doesNotContain("secret-token");
	}

	@Test
	void takesOverFromANodeThatDied() throws MessagingException {
		this.sender.setPort(NOBODY_LISTENS);
		String id = add(LetterForTests.Template.LETTER);
		Awaitility.await().until(() -> failures(id) == 1);
		this.sender.setPort(this.port);
		this.database.sql("""
				update scheduled_tasks set picked = true, picked_by = 'dead node', last_heartbeat = :then
				where task_instance = :id""")
			.param("then", OffsetDateTime.now().minusMinutes(1))
			.param("id", id)
			.update();
		assertThat(received().getMessageID()).contains(id);
	}

	/**
	 * The id of the new email, read in the transaction that adds it, before it can be
	 * sent.
	 */
	private String add(MailTemplate template) {
		return new TransactionTemplate(this.transactions).execute((transaction) -> {
			this.outbox.add(template, this.subject);
			return this.database.sql("select task_instance, task_data from scheduled_tasks")
				.query((row,
						index) -> new String(row.getBytes(2), StandardCharsets.UTF_8).contains(this.subject.toString())
								? row.getString(1) : "")
				.list()
				.stream()
				.filter((id) -> !id.isEmpty())
				.findFirst()
				.orElseThrow();
		});
	}

	private MimeMessage received() {
		return this.mailbox.await(LetterForTests.address(this.subject));
	}

	private boolean isGone(String id) {
		return count("select count(*) from scheduled_tasks where task_instance = :id", id) == 0;
	}

	/** The number of failed attempts of an email that waits for a retry. */
	private int failures(String id) {
		return count("""
				select coalesce(max(consecutive_failures), 0) from scheduled_tasks
				where task_instance = :id and not picked""", id);
	}

	private int count(String sql, String id) {
		return this.database.sql(sql).param("id", id).query(Integer.class).single();
	}

	private void retryNow(String id) {
		this.database.sql("update scheduled_tasks set execution_time = :now where task_instance = :id")
			.param("now", OffsetDateTime.now())
			.param("id", id)
			.update();
	}

	private enum Unknown implements MailTemplate {

		UNHEARD_OF;

		@Override
		public Class<Greeting> model() {
			return Greeting.class;
		}

	}

	private static final class Unprintable {

		@Override
		public String toString() {
			throw new IllegalStateException("Zoé cannot be printed");
		}

	}

}
