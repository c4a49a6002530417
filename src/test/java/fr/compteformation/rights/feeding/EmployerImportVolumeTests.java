package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.bench.Calibration;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.csv.ImportCommand;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports of large files on PostgreSQL, in a process with little memory.
 * {@code -Dimport.people} makes the file shorter, with the start in its figures.
 */
@Tag("proof")
class EmployerImportVolumeTests {

	// An invalid line follows this many valid ones.
	private static final int BETWEEN_REFUSALS = 1_000;

	private static final String HEAP = "512m";

	/** Each has two lines. */
	private static final int PEOPLE = Integer.getInteger("import.people", 500_000);

	private static final int REFUSED = 2 * Math.ceilDiv(PEOPLE, BETWEEN_REFUSALS);

	private static final int LINES = 2 * PEOPLE + REFUSED;

	// Half more than on a quiet machine.
	private static final double MOST_LOOPS = 6;

	// The load below which the rate is judged.
	private static final double QUIET = 1;

	private static final Duration PATIENCE = Duration.ofHours(1);

	private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(");

	@TempDir
	private Path folder;

	@Test
	void aMillionLinesAreReadInLittleMemory() throws Exception {
		Path file = file(PEOPLE);
		String database = OnPostgresql.Database.create();
		double loop = Calibration.seconds();
		double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		long server = server(database);
		double serverBefore = processorOfEnded(server);
		long start = System.nanoTime();
		double portal = 0;
		try (PortalProcess command = start(file, database)) {
			while (command.isAlive()) {
				portal = ProcessHandle.of(command.pid())
					.flatMap((process) -> process.info().totalCpuDuration())
					.map((time) -> time.toMillis() / 1e3)
					.orElse(portal);
				Thread.sleep(100);
			}
			assertThat(command.end()).isEqualTo(ImportCommand.SOME_REFUSED);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		double processor = portal + processorOfEnded(server) - serverBefore;
		assertThat(count(database, "select count(*) from employer_declaration")).isEqualTo(2 * PEOPLE);
		assertThat(count(database, "select count(*) from holder")).isEqualTo(PEOPLE);
		assertThat(Files.readAllLines(file.resolveSibling("2025.csv.refus.csv"))).hasSize(1 + REFUSED);
		double rate = LINES / seconds;
		double loops = 1_000 * processor / LINES / loop;
		System.out.printf("""
				%,d lines in %.0f s at a load of %.1f: %.0f lines/s; portal %.0f s and PostgreSQL %.0f s of processor, \
				%.2f calibration loops per 1,000 lines; heap of %s, %d MB used at most, %d MB after a collection%n""",
				LINES, seconds, load, rate, portal, processor - portal, loops, HEAP, mostMegabytes(1),
				mostMegabytes(2));
		assertThat(loops).as("calibration loops per 1,000 lines").isLessThan(MOST_LOOPS);
		if (load < QUIET) {
			assertThat(rate).as("lines per second on a quiet machine").isGreaterThan(5_000);
		}
		// The garbage collector decides when; what stays is small.
		assertThat(mostMegabytes(2)).isLessThan(256);
	}

	// The process of the server, whose time includes that of connections that ended.
	private static long server(String database) throws SQLException {
		return ProcessHandle.of(count(database, "select pg_backend_pid()"))
			.flatMap(ProcessHandle::parent)
			.orElseThrow()
			.pid();
	}

	private static double processorOfEnded(long server) throws IOException {
		String[] fields = Files.readString(Path.of("/proc/%d/stat".formatted(server)))
			.replaceAll("^.*\\) ", "")
			.split(" ");
		return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
	}

	@Test
	void aFileThatIsKilledInTheMiddleEndsAsInPeace() throws Exception {
		Path file = file(50_000);
		String inPeace = OnPostgresql.Database.create();
		assertThat(read(file, inPeace)).isEqualTo(ImportCommand.SOME_REFUSED);
		String killed = OnPostgresql.Database.create();
		try (PortalProcess command = start(file, killed)) {
			Awaitility.await().atMost(PATIENCE).until(() -> linesDone(killed) > 40_000);
			command.kill();
		}
		assertThat(linesDone(killed)).isLessThan(100_100);
		assertThat(read(file, killed)).isEqualTo(ImportCommand.SOME_REFUSED);
		assertThat(balances(killed)).isEqualTo(balances(inPeace));
		long movements = movements(killed);
		assertThat(movements).isEqualTo(movements(inPeace));
		assertThat(read(file, killed)).isEqualTo(ImportCommand.SOME_REFUSED);
		// The same lines with a different content hash.
		Files.writeString(file, "\n", StandardOpenOption.APPEND);
		assertThat(read(file, killed)).isEqualTo(ImportCommand.SOME_REFUSED);
		assertThat(count(killed, "select max(already_known) from feeding")).isEqualTo(100_000);
		assertThat(movements(killed)).isEqualTo(movements);
		assertThat(balances(killed)).isEqualTo(balances(inPeace));
	}

	// Each with two employers, one after the other, as declarations are collected.
	private Path file(int people) throws IOException {
		List<String> nirs = Stream.generate(People::newNir).limit(people).map(Nir::value).toList();
		Path file = this.folder.resolve("2025.csv");
		try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
			lines.println("nir;nom_naissance;annee;heures;statut;siret");
			for (String siret : List.of("73282932000074", "40483304800022")) {
				for (int person = 0; person < people; person++) {
					lines.printf("%s;L’Héritier;2025;%d,25;SALARIE;%s%n", nirs.get(person), 1 + person % 900, siret);
					if (person % BETWEEN_REFUSALS == 0) {
						lines.println("bonjour");
					}
				}
			}
		}
		return file;
	}

	private int read(Path file, String database) throws IOException, InterruptedException {
		try (PortalProcess command = start(file, database)) {
			return command.end(PATIENCE);
		}
	}

	private PortalProcess start(Path file, String database) throws IOException {
		return PortalProcess.start(this.folder, List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + collections()),
				CompteFormationApplication.class, "import", "employers", file.toString(),
				"--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
				"--compte-formation.feeding.silence=2s");
	}

	private Path collections() {
		return this.folder.resolve("collections.log");
	}

	private long mostMegabytes(int beforeOrAfter) throws IOException {
		return COLLECTION.matcher(Files.readString(collections()))
			.results()
			.map((MatchResult collection) -> collection.group(beforeOrAfter))
			.mapToLong(Long::parseLong)
			.max()
			.orElse(0);
	}

	private static long linesDone(String database) throws SQLException {
		// The table does not exist before the program has started.
		boolean started = count(database, "select count(*) from pg_tables where tablename = 'feeding'") > 0;
		return started ? count(database, "select coalesce(max(lines_done), 0) from feeding") : 0;
	}

	private static long movements(String database) throws SQLException {
		return count(database, "select count(*) from movement");
	}

	// Encryption is deterministic with the same keys, but holder ids are random.
	private static String balances(String database) throws SQLException {
		return text(database, """
				select md5(string_agg(nir || ':' || balance, ',' order by nir))
				from holder_nir join (
					select distinct on (holder_id) holder_id, balance from movement order by holder_id, number desc
				) latest using (holder_id)""");
	}

	private static long count(String database, String sql) throws SQLException {
		return Long.parseLong(text(database, sql));
	}

	private static String text(String database, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database, "postgres", "");
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
