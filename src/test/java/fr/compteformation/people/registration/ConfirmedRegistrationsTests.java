package fr.compteformation.people.registration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program is killed between confirming a registration and sending its email.
 */
@Tag("proof")
class ConfirmedRegistrationsTests {

	private static final int NEWCOMERS = 20;

	@TempDir
	private Path folder;

	@Test
	void surviveAKillAndTheirEmailsKeepTheirIds() throws Exception {
		try (PortalProcess portal = PortalProcess.start(this.folder, ManyNewcomers.class,
				"--db-scheduler.enabled=false", "--newcomers=" + NEWCOMERS)) {
			assertThat(portal.end()).as(portal.output()).isEqualTo(ManyNewcomers.HALTED);
		}
		assertThat(column("select id from registration")).hasSize(NEWCOMERS);
		Set<String> mails = column("select task_instance from scheduled_tasks where task_name = 'mail'");

		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
		server.start();
		try (PortalProcess portal = PortalProcess.start(this.folder, CompteFormationApplication.class,
				"--spring.mail.port=" + server.getSmtp().getPort())) {
			Awaitility.await(portal.output())
				.atMost(Duration.ofSeconds(60))
				.until(() -> server.getReceivedMessages().length == NEWCOMERS);
			MimeMessage[] received = server.getReceivedMessages();
			assertThat(received).extracting(ConfirmedRegistrationsTests::id).isSubsetOf(mails);
			assertThat(received).extracting(ConfirmedRegistrationsTests::recipient).doesNotHaveDuplicates();
		}
		finally {
			server.stop();
		}
	}

	private Set<String> column(String query) throws SQLException {
		try (Connection connection = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			Set<String> values = new TreeSet<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

	private static String id(MimeMessage mail) {
		try {
			return mail.getMessageID().replaceAll("^<|@.*$", "");
		}
		catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static String recipient(MimeMessage mail) {
		try {
			return Arrays.stream(mail.getAllRecipients()).map(Object::toString).collect(Collectors.joining());
		}
		catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

}
