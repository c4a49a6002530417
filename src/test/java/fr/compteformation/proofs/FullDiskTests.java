package fr.compteformation.proofs;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLContext;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disk of the demonstration’s data fills up and is freed again.
 */
@Tag("proof")
class FullDiskTests {

	private static final int MEGABYTES = 64;

	private static final int AT_ONCE = 6;

	private static final int UNAVAILABLE = 503;

	private static final Duration WELL_AGAIN = Duration.ofSeconds(60);

	private static final String ONE_ROW = """
			select (select count(*) from registration where email = ?)
				+ (select count(*) from one_time_secret where subject_id in
					(select id from registration where email = ?))""";

	@TempDir
	private Path folder;

	private final Ends ends = new Ends();

	@Test
	void aFullDataFolderLosesNothingAndNeedsNoRestart() throws Exception {
		Address address = Address.free();
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("small"), MEGABYTES)) {
			Registrant before = person(0, address);
			Registrant after = person(1, address);
			List<Registrant> meanwhile;
			try (PortalProcess portal = start(address, disk)) {
				address.awaitAnswer(portal);
				before.registers(new Unchecked());
				assertThat(before.registered).isTrue();
				disk.fill();
				meanwhile = untilItIsSaid(address);
				assertThat(portal.isAlive()).isTrue();
				disk.free();
				Instant freed = Instant.now();
				Awaitility.await("well again")
					.atMost(WELL_AGAIN)
					.pollInterval(Duration.ofMillis(500))
					.until(() -> status(address, "/connexion") == 200);
				after.registers(new Unchecked());
				assertThat(after.registered).isTrue();
				System.out.printf("well again %d ms after there was room, and a registration more; answers: %s%n",
						Duration.between(freed, Instant.now()).toMillis(), this.ends);
				portal.stop();
				portal.end();
			}
			assertThat(disk.folder().resolve("portal.trace.db")).doesNotExist();
			assertThat(rows(disk, before)).isEqualTo(2);
			for (Registrant person : meanwhile) {
				assertThat(rows(disk, person)).isEqualTo(person.registered ? 2 : 0);
			}
			assertThat(rows(disk, after)).isEqualTo(2);
		}
	}

	private PortalProcess start(Address address, SmallDisk disk) throws IOException {
		return PortalProcess.start(this.folder, CompteFormationApplication.class, "--spring.profiles.active=demo",
				"--server.port=" + address.port(), "--compte-formation.public-url=" + address.url(),
				"--compte-formation.security-check.enabled=false", "--compte-formation.data-dir=" + disk.folder());
	}

	private Registrant person(int number, Address address) throws Exception {
		return new Registrant(number, address.url(), SSLContext.getDefault(), this.ends);
	}

	// The file has free space inside, so several registrations may still succeed.
	private List<Registrant> untilItIsSaid(Address address) {
		List<Registrant> people = new ArrayList<>();
		Awaitility.await("a message").atMost(Duration.ofMinutes(4)).until(() -> {
			List<Registrant> together = new ArrayList<>();
			for (int i = 0; i < AT_ONCE; i++) {
				together.add(person(2 + people.size() + i, address));
			}
			people.addAll(together);
			return together.stream()
				.map((person) -> CompletableFuture.supplyAsync(() -> whatIsSaid(address, person),
						Thread::startVirtualThread))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.anyMatch((said) -> said.contains("indisponible"));
		});
		assertThat(people).anyMatch((person) -> !person.registered);
		return people;
	}

	private String whatIsSaid(Address address, Registrant person) {
		try (Tab tab = new Tab(address.url(), InetAddress.getLoopbackAddress(), SSLContext.getDefault(), this.ends)) {
			try {
				person.tries(tab, new Unchecked());
				return tab.text();
			}
			catch (Tab.NoAnswer heldUp) {
				return tab.text() + heldUp.getMessage();
			}
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

	private int status(Address address, String path) throws Exception {
		try (Tab tab = new Tab(address.url(), InetAddress.getLoopbackAddress(), SSLContext.getDefault(), this.ends)) {
			tab.open(path);
			return 200;
		}
		catch (Tab.NoAnswer refused) {
			return UNAVAILABLE;
		}
	}

	private static long rows(SmallDisk disk, Registrant person) throws SQLException {
		try (Connection database = DriverManager.getConnection(PortalProcess.database(disk.folder()), "", "");
				PreparedStatement query = database.prepareStatement(ONE_ROW)) {
			query.setString(1, person.email);
			query.setString(2, person.email);
			try (ResultSet rows = query.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

	/** No security check in this demonstration. */
	private static final class Unchecked implements Registrant.Check {

		@Override
		public int place(String challenge) {
			throw new IllegalStateException("asked for a check");
		}

		@Override
		public String work(String seed, int shares) {
			throw new IllegalStateException("asked for work");
		}

	}

}
