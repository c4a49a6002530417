package fr.compteformation.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalProcess;
import fr.compteformation.proofs.Address;
import fr.compteformation.proofs.Inside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last day for hours of DIF, 29 June 2021: 100 000 declarations, 12 % of them in one
 * hour, each with ten pages opened. The test replays some seconds of each hour at its
 * true rate: {@code -Ddeadline.hour} says how many, {@code -Ddeadline.rate=2} makes the
 * day twice as busy. The portal runs in production mode on PostgreSQL with 1 GB of heap,
 * on the same processors as who drives. The curve of the day is written to
 * {@code target/proofs}.
 */
@Tag("proof")
class DeadlineDayTests {

	/** Of the declarations, in each hour. Only the highest share is known. */
	private static final List<Double> PER_CENT = List.of(0.4, 0.2, 0.1, 0.1, 0.2, 0.4, 1.0, 2.8, 5.8, 9.0, 11.0, 12.0,
			8.0, 6.5, 8.5, 9.0, 7.5, 5.5, 4.0, 3.0, 2.2, 1.5, 0.9, 0.4);

	private static final double DECLARATIONS = 100_000 * Double.parseDouble(System.getProperty("deadline.rate", "1"));

	private static final int SECONDS = Integer.getInteger("deadline.hour", 20);

	private static final int WARM_UP = 40;

	private static final Path CURVE = Path.of("target/proofs/deadline-day.md");

	/** In seconds, for a page of somebody who was let in. */
	private static final double PATIENCE = 2;

	@TempDir
	private Path folder;

	@Test
	void everyDeclarationOfTheDayIsTaken() throws Exception {
		List<Integer> comers = PER_CENT.stream()
			.map((share) -> (int) Math.round(DECLARATIONS * share / 100 * SECONDS / 3_600))
			.toList();
		int people = comers.stream().mapToInt(Integer::intValue).sum();
		Address address = Address.free();
		String database = OnPostgresql.Database.create();
		try (Letters letters = new Letters();
				PortalProcess portal = PortalProcess.start(this.folder, List.of("-Xmx1g"), BenchPortal.class,
						settings(address, database, letters, WARM_UP + people));
				HttpClient client = HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.executor(Executors.newVirtualThreadPerTaskExecutor())
					.build()) {
			address.awaitAnswer(portal);
			Path declarations = this.folder.resolve("declarations");
			Awaitility.await().atMost(Duration.ofMinutes(15)).until(() -> Files.exists(declarations));
			Iterator<String> numbers = Files.readAllLines(this.folder.resolve("undeclared")).iterator();
			Journeys journeys = new Journeys(letters, database, Files.readAllLines(declarations));
			int before = declared(database);
			try (Inside inside = Inside.of(portal)) {
				Load load = new Load(ProcessHandle.of(portal.pid()).orElseThrow(), OnPostgresql.Database.process(),
						() -> 0, List.of());
				DeadlineDay day = new DeadlineDay(() -> new Browser(client, address.url()), journeys, load, inside);
				day.replay(List.of(WARM_UP), WARM_UP, numbers);
				load.settle();
				day.replay(comers, SECONDS, numbers);
				Files.createDirectories(CURVE.getParent());
				Files.writeString(CURVE, day + "\n");
				assertThat(day.failures()).isEmpty();
				assertThat(declared(database) - before).isEqualTo(WARM_UP + people);
				assertThat(day.secondsInside(95)).isLessThan(PATIENCE);
			}
			portal.stop();
		}
	}

	// All come from one address.
	private String[] settings(Address address, String database, Letters letters, int people) {
		return new String[] { "--server.port=" + address.port(), "--compte-formation.public-url=" + address.url(),
				"--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
				"--spring.mail.port=" + letters.port(), "--" + BenchPortal.PEOPLE + "=1",
				"--" + BenchPortal.DECLARATIONS + "=" + (Journeys.REVIEWED + 1),
				"--" + BenchPortal.UNDECLARED + "=" + people, "--" + BenchPortal.LISTS + "=" + this.folder };
	}

	private static int declared(String database) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database, "postgres", "");
				ResultSet rows = connection.createStatement()
					.executeQuery("select count(*) from dif_step where act = 'DECLARE'")) {
			rows.next();
			return rows.getInt(1);
		}
	}

}
