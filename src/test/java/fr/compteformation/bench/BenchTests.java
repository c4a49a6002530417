package fr.compteformation.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.bench.Operation.Visitor;
import fr.compteformation.proofs.Address;
import fr.compteformation.proofs.Inside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives a portal in production mode on PostgreSQL and compares what each operation costs
 * with the table in {@code src/docs/performance.md}. {@code -Dbench=write} publishes the
 * new one, {@code -Dbench.only} chooses the operations whose name contains one of these
 * words, {@code -Dbench.options} are further options of the portal’s JVM. With
 * {@code -Dbench.keycloak}, the folder of an unpacked distribution, a Keycloak does
 * beside the portal what both can.
 */
@Tag("bench")
class BenchTests {

	private static final int PEOPLE = 50;

	/** The median counts. */
	private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

	/** In each round, at each level. */
	private static final int TIMES = Integer.getInteger("bench.times", 50);

	/** Until code that runs often is compiled. */
	private static final int WARM_UP = Integer.getInteger("bench.warm-up", 300);

	private static final List<String> ONLY = List.of(System.getProperty("bench.only", "").split(","));

	private static final @Nullable String KEYCLOAK = System.getProperty("bench.keycloak");

	private static final Operation SIGN_IN = Operation.simple("sign in",
			(visitor) -> visitor.person().signIn(visitor.number(), People.PASSWORD));

	@TempDir
	private Path folder;

	private final Table table = new Table(Table.PUBLISHED, ONLY.equals(List.of("")));

	@Test
	void noOperationCostsMoreThanPublished() throws Exception {
		Address address = Address.free();
		String database = OnPostgresql.Database.create();
		List<String> options = new ArrayList<>(List.of("-Xmx1g",
				// The time of compilers that end could not be told from that of the
				// portal.
				"-XX:-UseDynamicNumberOfCompilerThreads"));
		Stream.of(System.getProperty("bench.options", "").split(" ")).filter((o) -> !o.isEmpty()).forEach(options::add);
		try (Letters letters = new Letters();
				PortalProcess portal = PortalProcess.start(this.folder, options, BenchPortal.class,
						settings(address, database, letters.port()));
				HttpClient client = HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.executor(Executors.newVirtualThreadPerTaskExecutor())
					.build()) {
			address.awaitAnswer(portal);
			Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> Files.exists(list("declarations")));
			try (Inside inside = Inside.of(portal)) {
				Load load = new Load(ProcessHandle.of(portal.pid()).orElseThrow(), OnPostgresql.Database.process(),
						inside::judging, visitors(client, address.url()));
				Journeys journeys = new Journeys(letters, database, Files.readAllLines(list("declarations")));
				measure(load, journeys, inside);
				if (KEYCLOAK != null) {
					compare(load, journeys, client, letters);
				}
				this.table.note(Sessions.weigh(inside, () -> new Browser(client, address.url())));
			}
			System.out.println(this.table);
			portal.stop();
		}
		if ("write".equals(System.getProperty("bench"))) {
			this.table.publish();
		}
		assertThat(this.table.worse()).as("processor time of the portal").isEmpty();
	}

	// Strangers come from one address, and answer the security check at once.
	private String[] settings(Address address, String database, int mailPort) {
		return new String[] { "--server.port=" + address.port(), "--compte-formation.public-url=" + address.url(),
				"--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
				"--spring.mail.port=" + mailPort, "--" + BenchPortal.PEOPLE + "=" + PEOPLE,
				"--" + BenchPortal.DECLARATIONS + "=" + (Journeys.REVIEWED + WARM_UP / 2 + ROUNDS * TIMES),
				"--" + BenchPortal.LISTS + "=" + this.folder, "--compte-formation.security-check.minimum-fill-time=0s",
				"--compte-formation.security-check.price.address=10000",
				"--compte-formation.security-check.price.prefix=10000",
				"--compte-formation.security-check.price.portal=10000",
				"--compte-formation.security-check.budget.registration.address=10000",
				"--compte-formation.security-check.budget.registration.prefix=10000",
				"--compte-formation.security-check.budget.registration.mail-domain=10000" };
	}

	private Path list(String name) {
		return this.folder.resolve(name);
	}

	private List<Visitor> visitors(HttpClient client, String portal) throws IOException {
		List<String> numbers = Files.readAllLines(list("numbers"));
		List<String> agents = Files.readAllLines(list("agents"));
		return IntStream.range(0, numbers.size())
			.mapToObj((i) -> new Visitor(new Browser(client, portal), new Browser(client, portal), numbers.get(i),
					new Browser(client, portal), agents.get(i)))
			.toList();
	}

	private List<Operation> operations(Journeys journeys, Inside inside) throws IOException {
		byte[] pdf = Papers.pdf();
		byte[] photo = Papers.photo();
		EmployerLines lines = new EmployerLines(this.folder, inside);
		return Stream
			.of(Operation.stranger("/"), Operation.stranger("/connexion"), Operation.stranger("/inscription"),
					Operation.stranger("/formations"), Operation.stranger("/recherche?question=dif"),
					Operation.journey("registration, mail and activation", journeys::register), SIGN_IN,
					Operation.simple("rights", (visitor) -> visitor.person().open("/mes-droits")),
					Operation.simple("history", (visitor) -> visitor.person().open("/mes-droits/historique")),
					Operation.simple("statement as PDF", (visitor) -> visitor.person().get("/mes-droits/releve.pdf")),
					Operation.journey("declaration with a PDF",
							(visitor) -> journeys.declare(visitor, "Attestation.pdf", Papers.another(pdf))),
					Operation.office("queue of declarations", (visitor) -> visitor.office().open("/agent/dif")),
					Operation.office("review with its document", journeys::review),
					Operation.journey("decision, with its review", journeys::decide),
					// After the decisions, which are followed by the next declaration
					// that waits.
					Operation.longJourney("declaration with a photo",
							(visitor) -> journeys.declare(visitor, "Attestation.jpg", photo)),
					Operation.alone("import of 1 000 lines", (visitor) -> lines.run()))
			.filter((operation) -> ONLY.stream().anyMatch(operation.name()::contains))
			.toList();
	}

	private void measure(Load load, Journeys journeys, Inside inside) throws IOException {
		List<Operation> operations = operations(journeys, inside);
		load.run(SIGN_IN, PEOPLE, PEOPLE);
		load.run(Operation.simple("sign in as an agent", journeys::signInAsAgent), 10, 10);
		load.settle();
		operations.forEach((operation) -> load.run(operation, operation.levels().getLast(), operation.warmUp(WARM_UP)));
		Map<Operation, List<Round>> rounds = new LinkedHashMap<>();
		for (int i = 0; i < ROUNDS; i++) {
			for (Operation operation : operations) {
				rounds.computeIfAbsent(operation, (first) -> new ArrayList<>())
					.add(new Round(Calibration.seconds(),
							operation.levels()
								.stream()
								.map((parallel) -> load.run(operation, parallel, operation.times(TIMES)))
								.toList()));
			}
		}
		rounds.forEach((operation, of) -> this.table.add(operation.name(), of));
	}

	private void compare(Load portal, Journeys journeys, HttpClient client, Letters letters) throws Exception {
		try (Keycloak keycloak = Keycloak.start(Path.of(KEYCLOAK), list("keycloak.txt"), OnPostgresql.Database.create(),
				letters, PEOPLE)) {
			Beside beside = new Beside(portal, keycloak.load(client, OnPostgresql.Database.process(), PEOPLE), WARM_UP,
					TIMES, ROUNDS);
			this.table.note(beside.compare(Operation.simple("the page of the sign-in, and a sign-in", (visitor) -> {
				visitor.stranger().forget().open("/connexion");
				visitor.stranger().signIn(visitor.number(), People.PASSWORD);
			}), keycloak::signIn));
			this.table.note(beside.compare(Operation.journey("registration with mail and its link", journeys::register),
					keycloak::register));
		}
	}

}
