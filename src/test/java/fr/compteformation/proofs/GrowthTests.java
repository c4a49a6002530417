package fr.compteformation.proofs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.SentStatements;
import fr.compteformation.Times;
import fr.compteformation.UiTests;
import fr.compteformation.Visitor;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages and the sign-in cost the same among ten thousand people and in a country. Judged
 * on times, on the blocks that PostgreSQL reads, which other load does not change, and on
 * the plans of the statements that are really sent, which are saved in {@code
 * target/proofs/growth}. {@code -Dgrowth.people=4000000} sets the largest size,
 * {@code -Dgrowth.only=queue} takes only pages whose name matches.
 */
@Tag("proof")
@TestPropertySource(
		properties = { "compte-formation.database.page-limit=1h", "compte-formation.database.job-limit=1h" })
@OnPostgresql
// The next test gets a new database.
@DirtiesContext
class GrowthTests extends UiTests {

	private static final int LARGEST = Integer.getInteger("growth.people", 400_000);

	private static final List<Integer> SIZES = Stream.of(10_000, 400_000, LARGEST)
		.filter((size) -> size <= LARGEST)
		.distinct()
		.toList();

	private static final Pattern ONLY = Pattern.compile(System.getProperty("growth.only", ""));

	/** The load below which times are judged. The proof itself makes half of it. */
	private static final double QUIET = 2;

	private static final int VIEWS = 60;

	private static final int READERS = 20;

	private static final Path RESULTS = Path.of("target/proofs/growth");

	/** Connections that end publish what they read. */
	private static final long UNTIL_COUNTED = 500;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private HikariDataSource connections;

	@LocalServerPort
	private int port;

	@Value("${spring.datasource.url}")
	private String address;

	private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

	private final StringBuilder plans = new StringBuilder();

	private final List<String> wholeTables = new ArrayList<>();

	private List<Nir> numbers = List.of();

	private List<Citizen> citizens = List.of();

	private Agent agent;

	private Agent supervisor;

	@Test
	void pagesAndTheSignInCostTheSameAtAnySize() throws Exception {
		this.agent = SomeAgents.active(this.context, SomeAgents.newEmail());
		this.supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		Country country = new Country(this.database, this.transaction);
		Files.createDirectories(RESULTS);
		for (int size : SIZES) {
			long start = System.nanoTime();
			this.numbers = Stream.generate(People::newNir).limit(READERS).toList();
			this.citizens = this.numbers.stream().map((nir) -> People.withAccount(this.context, nir)).toList();
			country.grow(size, this.citizens.stream().map(this::holderOf).toList(), this.agent.number());
			Files.writeString(RESULTS.resolve(size + "-tables.md"), "%,d people in %d s at load %.1f%n%n%s%n"
				.formatted(size, (System.nanoTime() - start) / 1_000_000_000, load(), country.sizes()));
			if (size == SIZES.getFirst()) {
				warmUp(size);
			}
			readAll(size);
			Files.writeString(RESULTS.resolve(size + "-plans.txt"), this.plans);
			this.plans.setLength(0);
			Files.writeString(RESULTS.resolve("pages.md"), "At load %.1f%n%n%s".formatted(load(), table()));
		}
		System.out.println(table());
		assertThat(this.wholeTables).as("see " + RESULTS).isEmpty();
		assertThat(this.costs).allSatisfy((page, sizes) -> {
			// Indexes get a level or two more.
			assertThat(sizes.getLast().blocks()).as(page).isPositive().isLessThan(3 * sizes.getFirst().blocks() + 50);
			if (load() < QUIET) {
				assertThat(sizes.getLast().p95()).as(page).isLessThan(1.5 * sizes.getFirst().p95() + 5);
			}
		});
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private UUID holderOf(Citizen citizen) {
		return this.context.getBean(Holders.class).namesakeOf(citizen.accountId()).orElseThrow().value();
	}

	// Among few people pages would otherwise seem slow, as their code is not compiled
	// yet.
	private void warmUp(int size) throws Exception {
		readAll(size);
		this.costs.clear();
		this.plans.setLength(0);
	}

	private void readAll(int size) throws Exception {
		read(size, "sign-in",
				(reader) -> assertThat(
						new Visitor(this.port).signIn(this.numbers.get(reader).value(), People.PASSWORD).statusCode())
					.isEqualTo(302));
		read(size, "rights", (reader) -> show("mes-droits"), true);
		read(size, "history of rights", (reader) -> show("mes-droits/historique"), true);
		read(size, "history of the account", (reader) -> show("mon-profil/activite"), true);
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		read(size, "queue of a supervisor", (reader) -> show("agent/dif"));
		read(size, "journal", (reader) -> show("agent/journal"));
		signIn(this.agent, "ROLE_AGENT");
		read(size, "queue of an agent", (reader) -> show("agent/dif"));
		read(size, "own acts", (reader) -> show("agent/mes-actes"));
		read(size, "search by number", (reader) -> {
			show("agent/personnes");
			text("Numéro de sécurité sociale ou numéro de compte").setValue(this.numbers.get(reader).value());
			press("Rechercher");
			MockVaadin.clientRoundtrip();
		});
	}

	private void read(int size, String page, IntConsumer view) throws Exception {
		read(size, page, view, false);
	}

	/**
	 * @param theirs whether it is a page of the person who reads
	 */
	private void read(int size, String page, IntConsumer view, boolean theirs) throws Exception {
		if (!ONLY.matcher(page).find()) {
			return;
		}
		IntConsumer opened = (reader) -> {
			if (theirs) {
				signIn(this.citizens.get(reader));
			}
			// The same page again would not be opened anew.
			show("donnees-personnelles");
		};
		opened.accept(0);
		List<String> statements = SentStatements.of(() -> view.accept(0));
		assertThat(statements).as(page).isNotEmpty();
		long before = blocks();
		Times times = new Times(page);
		for (int i = 0; i < VIEWS; i++) {
			int reader = i % READERS;
			opened.accept(reader);
			times.add(() -> view.accept(reader));
		}
		this.costs.computeIfAbsent(page, (name) -> new ArrayList<>())
			.add(new Cost(size, times.median(), times.p95(), (double) (blocks() - before) / VIEWS, statements.size()));
		explain(size, page, statements);
	}

	// Includes the response to the browser.
	private static void show(String address) {
		UI.getCurrent().navigate(address);
		MockVaadin.clientRoundtrip();
	}

	private long blocks() throws InterruptedException {
		this.connections.getHikariPoolMXBean().softEvictConnections();
		Thread.sleep(UNTIL_COUNTED);
		return this.database
			.sql("""
					select coalesce(sum(coalesce(heap_blks_read, 0) + coalesce(heap_blks_hit, 0) + coalesce(idx_blks_read, 0)
						+ coalesce(idx_blks_hit, 0)), 0)
					from pg_statio_user_tables where relname in (:tables)""")
			.param("tables", Country.TABLES)
			.query(Long.class)
			.single();
	}

	private String table() {
		StringBuilder table = new StringBuilder("| | statements |");
		SIZES.forEach((size) -> table.append(" %,d people: median, p95, blocks |".formatted(size)));
		table.append("\n|---|---|").append("---|".repeat(SIZES.size())).append('\n');
		this.costs.forEach((page, sizes) -> {
			table.append("| %s | %d |".formatted(page, sizes.getLast().statements()));
			sizes.forEach((cost) -> table.append(cost.cell()));
			table.append('\n');
		});
		return table.toString();
	}

	// Only the simple protocol accepts parameters without values.
	private void explain(int size, String page, List<String> statements) throws SQLException, IOException {
		Properties texts = new Properties();
		texts.putAll(Map.of("user", "postgres", "preferQueryMode", "simple"));
		try (Connection connection = DriverManager.getConnection(this.address, texts)) {
			for (String statement : statements.stream().filter(GrowthTests::isPlanned).toList()) {
				List<String> plan = new ArrayList<>();
				try (ResultSet lines = connection.createStatement()
					.executeQuery("explain (generic_plan) " + statement)) {
					while (lines.next()) {
						plan.add(lines.getString(1));
					}
				}
				this.plans.append("== %s%n%s%n%n%s%n%n".formatted(page, statement, String.join("\n", plan)));
				Country.TABLES.stream()
					.filter((table) -> size == LARGEST
							&& plan.stream().anyMatch((line) -> line.contains("Seq Scan on " + table + " ")))
					.forEach((table) -> this.wholeTables.add(page + ": " + table));
			}
		}
	}

	private static boolean isPlanned(String statement) {
		return Stream.of("select", "with", "update", "insert").anyMatch(statement.strip().toLowerCase()::startsWith);
	}

	/** What a page costs at a size. */
	private record Cost(int people, double median, double p95, double blocks, int statements) {

		String cell() {
			return " %.1f ms, %.1f ms, %.0f |".formatted(this.median, this.p95, this.blocks);
		}

	}

}
