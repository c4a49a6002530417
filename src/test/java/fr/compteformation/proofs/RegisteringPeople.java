package fr.compteformation.proofs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import fr.compteformation.platform.mail.MailboxForTests;

/**
 * People who register, activate their account and sign in, while something happens to the
 * nodes: one every few seconds, and few at a time, so that a busy machine is not taken
 * for a failure of the portal.
 */
final class RegisteringPeople {

	static final Duration BETWEEN_PEOPLE = Duration.ofSeconds(3);

	private static final int AT_ONCE = 6;

	private static final Duration PATIENCE_FOR_MAIL = Duration.ofMinutes(2);

	private static final Pattern LINK = Pattern.compile("https://localhost:\\d+(/activation/\\S+)");

	private final List<Registrant> people = new ArrayList<>();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final Ends ends = new Ends();

	private final String portal;

	private final Certificate certificate;

	private final String database;

	private final GreenMail mailServer;

	RegisteringPeople(String portal, Certificate certificate, String database, GreenMail mailServer) {
		this.portal = portal;
		this.certificate = certificate;
		this.database = database;
		this.mailServer = mailServer;
	}

	/** Lets them come until this thread ends, and waits until all are through. */
	void comeWhile(Thread trouble) throws Exception {
		List<Thread> journeys = new ArrayList<>();
		for (; trouble.isAlive(); trouble.join(BETWEEN_PEOPLE)) {
			if (journeys.stream().filter(Thread::isAlive).count() >= AT_ONCE) {
				continue;
			}
			Registrant person = new Registrant(this.people.size(), this.portal, this.certificate.trusted(), this.ends);
			this.people.add(person);
			journeys.add(Thread.ofVirtual().start(() -> goThrough(person)));
		}
		for (Thread journey : journeys) {
			journey.join();
		}
		report();
	}

	/** Notes a failure of the test itself. */
	void failed(String what) {
		this.failures.add(what);
	}

	/** Who did not get through, and why. */
	Queue<String> failures() {
		return this.failures;
	}

	/** What no log may hold. */
	List<String> secrets() {
		return this.people.stream().flatMap((person) -> Stream.of(person.email, person.nir.number())).toList();
	}

	Ends ends() {
		return this.ends;
	}

	private void goThrough(Registrant person) {
		try {
			person.goThrough(new RightPlace(this.database), this::link);
		}
		catch (RuntimeException failed) {
			this.failures.add(person.email + ": " + failed);
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
	List<String> lostOrDoubled() throws SQLException, MessagingException {
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
		System.out.printf("%d people, %d registered, %d activated, %d signed in; %s; %d mails received%n",
				this.people.size(), this.people.stream().filter((person) -> person.registered).count(),
				this.people.stream().filter((person) -> person.activated).count(),
				this.people.stream().filter((person) -> person.signedIn).count(), this.ends,
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
