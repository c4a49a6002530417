package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal, and on PostgreSQL every other time its server too, is killed with {@code
 * kill -9} during writes, ten times on the same data: confirmed data is there, and
 * nothing is incomplete.
 */
@Tag("proof")
class SuddenDeathTests {

	private static final int ROUNDS = Integer.getInteger("death.rounds", 10);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int AT_LEAST_CONFIRMED = 20;

	private static final int MOST_MILLIS_LONGER = 4_000;

	private static final Pattern CONFIRMED = Pattern.compile("CONFIRMED (\\w+) ([\\da-f-]{36}) (\\d+)");

	/** Counts the confirmed rows. */
	private static final Map<String, String> ROWS = Map.of("registration",
			"select count(*) from registration where id = ?", "account", "select count(*) from account where id = ?",
			"movement", "select count(*) from movement where holder_id = ?", "declaration",
			"select count(*) from dif_declaration where standing_for = ?");

	/** Counts incomplete data. */
	private static final Map<String, String> HALVES = Map.of("registrations without their link",
			"select count(*) from registration where id not in (select subject_id from one_time_secret)",
			"links without their registration",
			"select count(*) from one_time_secret where purpose = 'activation' and ended is null and subject_id not in (select id from registration)",
			"registrations without their two mails", """
					select (select count(*) from registration) * 2
						- (select count(*) from scheduled_tasks where task_name = 'mail')
						+ (select count(*) from dif_declaration)""", "accounts without a holder",
			"select count(*) from account where id not in (select account_id from holder_attachment)",
			"holders without a number",
			"select count(*) from holder where id not in (select holder_id from holder_nir)",
			"declarations without hours of employers",
			"select count(*) from dif_declaration where id not in (select declaration_id from dif_declaration_employer)",
			"declarations without euros", """
					select count(*) from dif_declaration where standing_for not in
						(select holder_id from movement where kind = 'DIF_DECLARATION')""",
			"euros without a declaration", """
					select count(*) from movement where kind = 'DIF_DECLARATION'
						and holder_id not in (select standing_for from dif_declaration)""",
			"balances that are not the sum", """
					select count(*) from (select holder_id, counter from movement group by holder_id, counter
						having count(*) <> max(number) or sum(amount) < 0) as wrong""");

	@TempDir
	private Path folder;

	private final Random random = new Random();

	@Test
	void nothingConfirmedIsLostOnH2() throws Exception {
		String url = PortalProcess.database(this.folder);
		for (int round = 0; round < ROUNDS; round++) {
			try (PortalProcess portal = start(round)) {
				awaitSomeMore(portal);
				portal.kill();
			}
			check(round, url, "");
		}
	}

	@Test
	void nothingConfirmedIsLostOnPostgresql() throws Exception {
		try (MortalServer server = MortalServer.start(this.folder.resolve("postgresql"))) {
			for (int round = 0; round < ROUNDS; round++) {
				try (PortalProcess portal = start(round, "--spring.datasource.url=" + server.url(),
						"--spring.datasource.username=postgres")) {
					awaitSomeMore(portal);
					if (round % 2 == 0) {
						server.kill();
						server.startAgain();
						awaitSomeMore(portal);
					}
					portal.kill();
				}
				check(round, server.url(), "postgres");
			}
		}
	}

	private PortalProcess start(int round, String... database) throws IOException {
		List<String> settings = new ArrayList<>(List.of(database));
		settings.addAll(List.of("--round=" + round, "--db-scheduler.enabled=false",
				"--compte-formation.policy.dif-attestation=NONE"));
		return PortalProcess.start(this.folder, Scribes.class, settings.toArray(String[]::new));
	}

	// Waits for some confirmed rows plus a random delay.
	private void awaitSomeMore(PortalProcess portal) throws IOException, InterruptedException {
		int before = confirmed(portal.output()).size();
		Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
			assertThat(portal.isAlive()).as(portal.output()).isTrue();
			return confirmed(portal.output()).size() >= before + AT_LEAST_CONFIRMED;
		});
		Thread.sleep(this.random.nextInt(MOST_MILLIS_LONGER));
	}

	private void check(int round, String url, String user) throws IOException, SQLException {
		String output = Files.readString(this.folder.resolve("output.txt"));
		Map<String, Integer> confirmed = confirmed(output);
		List<String> lost = new ArrayList<>();
		try (Connection database = DriverManager.getConnection(url, user, "")) {
			for (Map.Entry<String, Integer> row : confirmed.entrySet()) {
				String[] what = row.getKey().split(" ");
				if (count(database, ROWS.get(what[0]), UUID.fromString(what[1])) < row.getValue()) {
					lost.add(row.getKey());
				}
			}
			Map<String, Long> halves = new LinkedHashMap<>();
			for (Map.Entry<String, String> half : HALVES.entrySet()) {
				halves.put(half.getKey(), count(database, half.getValue()));
			}
			System.out.printf("round %d: %d confirmed so far, %d lost, %d writes failed, by half: %s%n", round + 1,
					confirmed.size(), lost.size(), output.lines().filter((line) -> line.startsWith("FAILED")).count(),
					halves);
			assertThat(lost).as("confirmed and lost").isEmpty();
			assertThat(halves).allSatisfy((what, count) -> assertThat(count).as(what).isZero());
		}
	}

	/** The confirmed items with their last counts. */
	private static Map<String, Integer> confirmed(String output) {
		Map<String, Integer> confirmed = new LinkedHashMap<>();
		CONFIRMED.matcher(output)
			.results()
			.forEach((line) -> confirmed.merge(line.group(1) + " " + line.group(2), Integer.valueOf(line.group(3)),
					Math::max));
		return confirmed;
	}

	private static long count(Connection database, String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = database.prepareStatement(sql)) {
			for (int index = 0; index < parameters.length; index++) {
				statement.setObject(index + 1, parameters[index]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

}
