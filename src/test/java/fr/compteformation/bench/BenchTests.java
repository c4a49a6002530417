package fr.compteformation.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.bench.Operation.Visitor;
import fr.compteformation.proofs.Address;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives a portal in production mode on PostgreSQL and compares what each operation costs
 * with the table in {@code src/docs/performance.md}. {@code -Dbench=write} publishes the
 * new one; {@code -Dbench.options} are further options of the portal’s JVM.
 */
@Tag("bench")
class BenchTests {

	private static final List<Integer> LEVELS = List.of(1, 10, 50);

	private static final int PEOPLE = 50;

	/** The median counts. */
	private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

	/** In each round, at each level. */
	private static final int TIMES = Integer.getInteger("bench.times", 50);

	/** Until code that runs often is compiled. */
	private static final int WARM_UP = Integer.getInteger("bench.warm-up", 300);

	private static final Operation SIGN_IN = new Operation("sign in",
			(visitor) -> visitor.browser().signIn(visitor.number(), People.PASSWORD));

	private static final List<Operation> OPERATIONS = Stream
		.of(Operation.stranger("/"), Operation.stranger("/connexion"), Operation.stranger("/inscription"),
				Operation.stranger("/formations"), SIGN_IN,
				new Operation("rights", (visitor) -> visitor.browser().open("/mes-droits")),
				new Operation("history", (visitor) -> visitor.browser().open("/mes-droits/historique")),
				new Operation("statement as PDF", (visitor) -> visitor.browser().get("/mes-droits/releve.pdf")))
		.filter((operation) -> operation.name().contains(System.getProperty("bench.only", "")))
		.toList();

	@TempDir
	private Path folder;

	private final Table table = new Table();

	@Test
	void noOperationCostsMoreThanPublished() throws Exception {
		Path numbers = this.folder.resolve("numbers");
		Address address = Address.free();
		List<String> options = new ArrayList<>(List.of("-Xmx1g"));
		Stream.of(System.getProperty("bench.options", "").split(" ")).filter((o) -> !o.isEmpty()).forEach(options::add);
		try (PortalProcess portal = PortalProcess.start(this.folder, options, BenchPortal.class,
				"--server.port=" + address.port(), "--compte-formation.public-url=" + address.url(),
				"--spring.datasource.url=" + OnPostgresql.Database.create(), "--spring.datasource.username=postgres",
				"--" + BenchPortal.PEOPLE + "=" + PEOPLE, "--" + BenchPortal.NUMBERS + "=" + numbers);
				HttpClient client = HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.executor(Executors.newVirtualThreadPerTaskExecutor())
					.build()) {
			address.awaitAnswer(portal);
			Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> Files.exists(numbers));
			measure(new Load(ProcessHandle.of(portal.pid()).orElseThrow(),
					Files.readAllLines(numbers)
						.stream()
						.map((number) -> new Visitor(new Browser(client, address.url()), number))
						.toList()));
			portal.stop();
		}
		if ("write".equals(System.getProperty("bench"))) {
			this.table.publish();
		}
		assertThat(this.table.worse()).as("processor time of the portal").isEmpty();
	}

	private void measure(Load load) {
		Calibration.seconds();
		load.run(SIGN_IN, PEOPLE, PEOPLE);
		OPERATIONS.forEach((operation) -> load.run(operation, LEVELS.get(1), WARM_UP));
		Map<Operation, List<Round>> rounds = new LinkedHashMap<>();
		for (int i = 0; i < ROUNDS; i++) {
			for (Operation operation : OPERATIONS) {
				rounds.computeIfAbsent(operation, (first) -> new ArrayList<>())
					.add(new Round(Calibration.seconds(),
							LEVELS.stream().map((parallel) -> load.run(operation, parallel, TIMES)).toList()));
			}
		}
		rounds.forEach((operation, of) -> this.table.add(operation.name(), of));
		System.out.println(this.table);
	}

}
