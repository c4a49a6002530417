package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.OnPostgresql;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.mail.MailboxForTests;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes in production mode on one PostgreSQL, behind nginx as in the documentation’s
 * sample. Skipped visibly without nginx.
 */
@Tag("proof")
@EnabledIf(value = "isNginxHere", disabledReason = "no nginx on this machine")
class LosingNodesTests {

	private static final Duration LOSING = Duration.ofSeconds(Integer.getInteger("nodes.seconds", 300));

	private static final Duration BETWEEN_PEOPLE = Duration.ofSeconds(3);

	private static final Duration BETWEEN_LOSSES = Duration.ofSeconds(30);

	private static final Duration PATIENCE_FOR_MAIL = Duration.ofMinutes(2);

	private static final double ERRORS_AT_MOST = 0.02;

	private static final Pattern LINK = Pattern.compile("https://localhost:\\d+(/activation/\\S+)");

	@TempDir
	private Path folder;

	private final GreenMail mailServer = new GreenMail(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

	private final Random random = new Random();

	private final List<Registrant> people = new ArrayList<>();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final Ends ends = new Ends();

	private final AtomicInteger killed = new AtomicInteger();

	private String database = "";

	private Certificate certificate;

	private Node first;

	private Node second;

	private Proxy proxy;

	static boolean isNginxHere() {
		return Proxy.executable().isPresent();
	}

	@BeforeEach
	void start() throws Exception {
		this.mailServer.start();
		this.database = OnPostgresql.Database.create();
		this.certificate = Certificate.make(this.folder);
		Keys.complete(this.folder.resolve("keys"));
		Address front = Address.free();
		Address one = Address.free();
		Address two = Address.free();
		this.proxy = Proxy.start(this.folder, this.certificate, front, one, two);
		List<String> settings = List.of("--compte-formation.public-url=" + this.proxy.url(),
				"--compte-formation.key-dir=" + this.folder.resolve("keys"),
				"--compte-formation.security-check.minimum-fill-time=0s",
				"--compte-formation.security-check.price.prefix=10000",
				"--compte-formation.security-check.price.portal=10000",
				"--compte-formation.security-check.budget.registration.prefix=10000",
				"--compte-formation.security-check.budget.registration.mail-domain=10000",
				"--spring.mail.port=" + this.mailServer.getSmtp().getPort(), "--spring.datasource.url=" + this.database,
				"--spring.datasource.username=postgres");
		this.first = Node.start(this.folder.resolve("1"), one, settings);
		this.first.awaitAnswer();
		this.second = Node.start(this.folder.resolve("2"), two, settings);
		this.second.awaitAnswer();
	}

	@AfterEach
	void stop() throws Exception {
		this.proxy.close();
		this.first.close();
		this.second.close();
		this.mailServer.stop();
	}

	@Test
	void nothingConfirmedIsLostWhileNodesAreKilled() throws Exception {
		Instant end = Instant.now().plus(LOSING);
		letPeopleComeWhile(Thread.ofVirtual().start(() -> killUntil(end)));
		assertThat(this.failures).as("people who did not get through").isEmpty();
		assertThat(lostOrDoubled()).isEmpty();
		assertThat(this.ends.errors()).isLessThanOrEqualTo((int) (ERRORS_AT_MOST * this.ends.requests()));
	}

	@Test
	void nobodySeesAnErrorWhileNodesRestartInTurn() throws Exception {
		letPeopleComeWhile(Thread.ofVirtual().start(this::restartInTurn));
		assertThat(this.failures).as("people who did not get through").isEmpty();
		assertThat(lostOrDoubled()).isEmpty();
		assertThat(this.ends.errors()).isZero();
	}

	private void letPeopleComeWhile(Thread trouble) throws Exception {
		List<Thread> journeys = new ArrayList<>();
		while (trouble.isAlive()) {
			Registrant person = new Registrant(this.people.size(), this.proxy.url(), this.certificate.trusted(),
					this.ends);
			this.people.add(person);
			journeys.add(Thread.ofVirtual().start(() -> goThrough(person)));
			trouble.join(BETWEEN_PEOPLE);
		}
		for (Thread journey : journeys) {
			journey.join();
		}
		report();
	}

	private void restartInTurn() {
		try {
			Thread.sleep(BETWEEN_PEOPLE);
			this.first.restart();
			Thread.sleep(BETWEEN_PEOPLE);
			this.second.restart();
		}
		catch (IOException | InterruptedException | RuntimeException failed) {
			this.failures.add("not restarted: " + failed);
		}
	}

	private void goThrough(Registrant person) {
		try {
			person.goThrough(new RightPlace(this.database), this::link);
		}
		catch (RuntimeException failed) {
			this.failures.add(person.email + ": " + failed);
		}
	}

	// The other node must be up, otherwise nothing is proved.
	private void killUntil(Instant end) {
		try {
			for (Instant next = Instant.now().plus(BETWEEN_LOSSES); next
				.isBefore(end); next = Instant.now().plus(BETWEEN_LOSSES)) {
				Thread.sleep(Duration.between(Instant.now(), next));
				this.first.awaitAnswer();
				this.second.awaitAnswer();
				(this.random.nextBoolean() ? this.first : this.second).killAndStart();
				this.killed.incrementAndGet();
			}
		}
		catch (IOException | InterruptedException | RuntimeException failed) {
			this.failures.add("no more nodes are killed: " + failed);
		}
	}

	private String link(String email) {
		return Awaitility.await("mail to " + email)
			.atMost(PATIENCE_FOR_MAIL)
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> mailsTo(email).stream()
				.map(MailboxForTests::text)
				.map(LINK::matcher)
				.filter(Matcher::find)
				.map((found) -> found.group(1))
				.findFirst()
				.orElse(""), (link) -> !link.isEmpty());
	}

	private List<MimeMessage> mailsTo(String email) {
		return Arrays.stream(this.mailServer.getReceivedMessagesForDomain(email)).toList();
	}

	/**
	 * People who saw a confirmation but are missing or duplicated, or got a wrong number
	 * of emails.
	 */
	private List<String> lostOrDoubled() throws SQLException, MessagingException {
		List<String> wrong = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(this.database, "postgres", "")) {
			for (Registrant person : this.people) {
				long accounts = count(connection, "select count(*) from account where email = ?", person.email);
				long registrations = count(connection, "select count(*) from registration where email = ?",
						person.email);
				long mails = activationMails(person.email);
				if (person.registered && accounts + registrations != 1 || person.activated && accounts != 1
						|| person.registered && mails != 1) {
					wrong.add("%s: %d accounts, %d registrations, %d mails".formatted(person.email, accounts,
							registrations, mails));
				}
			}
		}
		return wrong;
	}

	// Copies of an email have the same id, by which mail clients deduplicate.
	private long activationMails(String email) throws MessagingException {
		List<String> ids = new ArrayList<>();
		for (MimeMessage mail : mailsTo(email)) {
			if (LINK.matcher(MailboxForTests.text(mail)).find()) {
				ids.add(mail.getMessageID());
			}
		}
		return ids.stream().distinct().count();
	}

	private void report() {
		System.out.printf(
				"%d people, %d registered, %d activated, %d signed in; %d nodes killed; %s; %d mails received%n",
				this.people.size(), this.people.stream().filter((person) -> person.registered).count(),
				this.people.stream().filter((person) -> person.activated).count(),
				this.people.stream().filter((person) -> person.signedIn).count(), this.killed.get(), this.ends,
				this.mailServer.getReceivedMessages().length);
		this.failures.forEach(System.out::println);
	}

	private static long count(Connection connection, String sql, String parameter) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, parameter);
			try (ResultSet rows = query.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

}
