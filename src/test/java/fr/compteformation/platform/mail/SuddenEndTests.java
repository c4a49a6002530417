package fr.compteformation.platform.mail;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program is killed, as by {@code kill -9} or a power cut.
 */
@Tag("proof")
class SuddenEndTests {

	@TempDir
	private Path folder;

	@Test
	void everyCommittedMailIsStillThere() throws Exception {
		try (PortalProcess portal = PortalProcess.start(this.folder, LetterWriter.class, "--db-scheduler.enabled=false",
				"--letters=20", "--halt=true")) {
			assertThat(portal.end()).as(portal.output()).isEqualTo(LetterWriter.HALTED);
		}
		assertThat(mails()).hasSize(20);
	}

	@Test
	void aMailThatWasBeingSentLeavesWithinThirtySeconds() throws Exception {
		Duration delay = delayOfAMailThatWasBeingSent();
		System.out.printf("A mail interrupted by kill -9 arrived %s after the restart%n", delay);
		assertThat(delay).isLessThan(Duration.ofSeconds(30));
	}

	private Duration delayOfAMailThatWasBeingSent() throws Exception {
		List<String> arguments = new ArrayList<>(List.of("--letters=1"));
		try (ServerSocket silentServer = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
			arguments.add("--spring.mail.port=" + silentServer.getLocalPort());
			silentServer.setSoTimeout(90_000);
			try (PortalProcess portal = PortalProcess.start(this.folder, LetterWriter.class,
					arguments.toArray(String[]::new))) {
				silentServer.accept();
				portal.kill();
			}
		}
		List<String> mails = mails();
		assertThat(mails).hasSize(1);
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
		server.start();
		arguments.removeLast();
		arguments.set(arguments.size() - 1, "--spring.mail.port=" + server.getSmtp().getPort());
		long restart = System.nanoTime();
		try (PortalProcess portal = PortalProcess.start(this.folder, LetterWriter.class,
				arguments.toArray(String[]::new))) {
			Awaitility.await(portal.output())
				.atMost(Duration.ofSeconds(60))
				.until(() -> server.getReceivedMessages().length == 1);
			Duration delay = Duration.ofNanos(System.nanoTime() - restart);
			assertThat(server.getReceivedMessages()[0].getMessageID())
				.isEqualTo("<%s@localhost>".formatted(mails.getFirst()));
			return delay;
		}
		finally {
			server.stop();
		}
	}

	private List<String> mails() throws SQLException {
		try (Connection connection = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select task_instance from scheduled_tasks where task_name = 'mail'")) {
			List<String> mails = new ArrayList<>();
			while (rows.next()) {
				mails.add(rows.getString(1));
			}
			return mails;
		}
	}

}
