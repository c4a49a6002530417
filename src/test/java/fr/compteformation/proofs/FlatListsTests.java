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
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.SentStatements;
import fr.compteformation.Times;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that list cost the same among ten thousand rows and among a hundred times as
 * many. Judged on the pages, on the blocks that PostgreSQL reads for them, which other
 * load does not change, and on the plans of the statements that they send, which are
 * saved in {@code target/proofs}. {@code -Dlists.rows=3000000} sets the largest size.
 */
@Tag("proof")
@TestPropertySource(properties = "compte-formation.database.page-limit=10m")
@OnPostgresql
// The next test gets a new database.
@DirtiesContext
class FlatListsTests extends UiTests {

	private static final int SMALLEST = 10_000;

	private static final int LARGEST = Integer.getInteger("lists.rows", 1_000_000);

	/** The load below which times are judged. The proof itself makes half of it. */
	private static final double QUIET = 2;

	private static final int VIEWS = 40;

	private static final Path PLANS = Path.of("target/proofs/lists.txt");

	/** PostgreSQL publishes the counts of an idle connection after ten seconds. */
	private static final long UNTIL_COUNTED = 11_000;

	private static final List<String> TABLES = List.of("holder", "dif_declaration", "dif_step", "journal_entry",
			"account_event", "movement", "holder_nir", "holder_address", "account");

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Value("${spring.datasource.url}")
	private String address;

	private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

	private final StringBuilder plans = new StringBuilder();

	private final List<String> wholeTables = new ArrayList<>();

	private Nir nir;

	private Citizen citizen;

	private Agent agent;

	private Agent supervisor;

	@Test
	void pagesThatListCostTheSameAtAnySize() throws Exception {
		this.nir = People.newNir();
		this.citizen = People.withAccount(this.context, this.nir);
		this.agent = SomeAgents.active(this.context, SomeAgents.newEmail());
		this.supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		int rows = 0;
		for (int size : List.of(SMALLEST, (int) Math.sqrt((double) SMALLEST * LARGEST), LARGEST)) {
			int first = rows;
			this.transaction.executeWithoutResult((status) -> fill(first, size));
			// Autovacuum would do this in time.
			TABLES.forEach((table) -> this.database.sql("vacuum analyze " + table).update());
			rows = size;
			read(size);
		}
		Files.createDirectories(PLANS.getParent());
		Files.writeString(PLANS, this.plans);
		this.costs.forEach((page, sizes) -> sizes.forEach((cost) -> System.out.println(page + ": " + cost)));
		assertThat(this.wholeTables).as("see " + PLANS).isEmpty();
		assertThat(this.costs).allSatisfy((page, sizes) -> {
			// Indexes get a level or two more.
			assertThat(sizes.getLast().blocks()).as(page).isPositive().isLessThan(3 * sizes.getFirst().blocks() + 50);
			if (ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() < QUIET) {
				assertThat(sizes.getLast().p95()).as(page).isLessThan(2 * sizes.getFirst().p95() + 20);
			}
		});
	}

	private void read(int size) throws Exception {
		Thread.sleep(UNTIL_COUNTED);
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		read(size, "queue of a supervisor", () -> show("agent/dif"));
		read(size, "journal", () -> show("agent/journal"));
		signIn(this.agent, "ROLE_AGENT");
		read(size, "queue of an agent", () -> show("agent/dif"));
		read(size, "own acts", () -> show("agent/mes-actes"));
		read(size, "search by number", () -> {
			show("agent/personnes");
			text("Numéro de sécurité sociale ou numéro de compte").setValue(this.nir.value());
			press("Rechercher");
			MockVaadin.clientRoundtrip();
		});
		signIn(this.citizen);
		read(size, "history of rights", () -> show("mes-droits/historique"));
		read(size, "history of the account", () -> show("mon-profil/activite"));
	}

	private void read(int size, String page, Runnable view) throws Exception {
		long before = blocks();
		view.run();
		leave();
		List<String> statements = SentStatements.of(view);
		assertThat(statements).as(page).isNotEmpty();
		Times times = new Times(page);
		for (int i = 0; i < VIEWS; i++) {
			leave();
			times.add(view);
		}
		Thread.sleep(UNTIL_COUNTED);
		this.costs.computeIfAbsent(page, (name) -> new ArrayList<>())
			.add(new Cost(size, times.median(), times.p95(), (double) (blocks() - before) / (VIEWS + 2),
					statements.size()));
		if (size == LARGEST) {
			explain(page, statements);
		}
	}

	// The same page again would not be opened anew.
	private static void leave() {
		show("donnees-personnelles");
	}

	// Includes the response to the browser.
	private static void show(String address) {
		UI.getCurrent().navigate(address);
		MockVaadin.clientRoundtrip();
	}

	private long blocks() {
		return this.database
			.sql("""
					select coalesce(sum(coalesce(heap_blks_read, 0) + coalesce(heap_blks_hit, 0) + coalesce(idx_blks_read, 0)
						+ coalesce(idx_blks_hit, 0)), 0)
					from pg_statio_user_tables where relname in (:tables)""")
			.param("tables", TABLES)
			.query(Long.class)
			.single();
	}

	// Only the simple protocol accepts parameters without values.
	private void explain(String page, List<String> statements) throws SQLException, IOException {
		Properties texts = new Properties();
		texts.putAll(Map.of("user", "postgres", "preferQueryMode", "simple"));
		try (Connection connection = DriverManager.getConnection(this.address, texts)) {
			for (String statement : statements.stream().filter(FlatListsTests::isPlanned).toList()) {
				List<String> plan = new ArrayList<>();
				try (ResultSet lines = connection.createStatement()
					.executeQuery("explain (generic_plan) " + statement)) {
					while (lines.next()) {
						plan.add(lines.getString(1));
					}
				}
				this.plans.append("== %s%n%s%n%n%s%n%n".formatted(page, statement, String.join("\n", plan)));
				TABLES.stream()
					.filter((table) -> plan.stream().anyMatch((line) -> line.contains("Seq Scan on " + table + " ")))
					.forEach((table) -> this.wholeTables.add(page + ": " + table));
			}
		}
	}

	private static boolean isPlanned(String statement) {
		return Stream.of("select", "with", "update", "insert").anyMatch(statement.strip().toLowerCase()::startsWith);
	}

	// Skips foreign-key checks, which would take many times as long.
	private void fill(int from, int until) {
		List<String> statements = List.of("""
				create temporary table fresh on commit drop as
				select n, gen_random_uuid() as id, gen_random_uuid() as account, random() as chance,
					cast(365 * random() as integer) as age
				from generate_series(%1$d + 1, %2$d) n""", """
				insert into holder (id, account_number, birth_name, name_source, version)
				select id, lpad(cast(n as varchar), 10, '0'), 'Dupont', 'KNOWN', 0 from fresh""",
				"insert into holder_nir (nir, holder_id, since) select md5(cast(n as varchar)), id, now() from fresh",
				"""
						insert into holder_address (holder_id, street, postal_code, city, country, file_id, given_at)
						select id, n || ' rue Haute', lpad(cast(n %% 90000 as varchar), 5, '0'), 'Quimper', 'FR',
							gen_random_uuid(), now() from fresh""",
				"""
						insert into account
						select (jsonb_populate_record(one.account, jsonb_build_object('id', fresh.account, 'nir', md5('a' || n),
							'email', n || '@exemple.fr', 'mobile_phone', '+336' || lpad(cast(n as varchar), 8, '0')))).*
						from fresh, (select account from account limit 1) one""",
				"""
						insert into dif_declaration (id, holder_id, standing_for, hours, declared_at, version, state, turn, due_on,
							credited, judged, finding)
						select gen_random_uuid(), id, id, cast(120 * random() as integer), now() - age * interval '1 day', 0, state,
							case state when 'DECLARED' then 'AGENT' when 'DOCUMENT_ASKED' then 'CITIZEN'
								when 'SECOND_LOOK' then 'SUPERVISOR' when 'CONTESTED' then 'SUPERVISOR' else 'NOBODY' end,
							current_date - age + 30, 120, state <> 'DECLARED',
							(array['AGREES', 'DIFFERS', 'DOUBTFUL', 'SILENT'])[1 + cast(floor(4 * random()) as integer)]
						from (select id, age, case when chance < 0.5 then 'DECLARED' when chance < 0.55 then 'DOCUMENT_ASKED'
							when chance < 0.57 then 'SECOND_LOOK' when chance < 0.6 then 'CONTESTED' else 'VALIDATED' end as state
							from fresh) as declared""",
				"""
						insert into dif_step (id, declaration_id, position, happened_at, act, agent_id, agent_number, text)
						select gen_random_uuid(), declared.id, 0, declared_at, 'DECLARE', null, null, ''
						from fresh join dif_declaration declared on declared.holder_id = fresh.id""",
				"""
						insert into journal_entry (happened_at, agent_id, agent_number, act, subject_kind, subject_id)
						select now() - n * interval '1 second', gen_random_uuid(),
							case when n %% 100 = 0 then %3$d else 1000 + n %% 200 end, 'FILE_OPENED', 'DECLARATION', id from fresh""",
				"""
						insert into account_event (account_id, happened_at, act)
						select account, now() - age * interval '1 day', 'SIGNED_IN' from fresh""",
				"""
						insert into movement (holder_id, counter, number, kind, unit, amount, balance_before, balance,
							booked_on, written_at, earned_in, source, idempotency_key)
						select id, 'CPF', 1, 'ANNUAL_CREDIT', 'CENTS', 50000, 0, 50000, date '2026-05-15', now(), 2025, 'test',
							'test' from fresh""");
		this.database.sql("set local session_replication_role = replica").update();
		statements
			.forEach((statement) -> this.database.sql(statement.formatted(from, until, this.agent.number())).update());
	}

	/** What a page costs at a size. */
	private record Cost(int rows, double median, double p95, double blocks, int statements) {

		@Override
		public String toString() {
			return "%,d rows, median %.1f ms, p95 %.1f ms, %.0f blocks, %d statements".formatted(this.rows, this.median,
					this.p95, this.blocks, this.statements);
		}

	}

}
