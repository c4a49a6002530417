package fr.compteformation.rights.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.awaitility.Awaitility;
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
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person reads twelve years of movements among ten million. Each person’s rows are
 * scattered over the table, as after years of imports. Query plans are saved in {@code
 * target/proofs}.
 */
@Tag("proof")
@TestPropertySource(properties = "compte-formation.database.page-limit=10m")
@OnPostgresql
// The next test gets a new database.
@DirtiesContext
class LargeLedgerTests extends UiTests {

	private static final int HOLDERS = 500_000;

	private static final int LINES_EACH = 20;

	private static final int HOLDERS_AT_ONCE = 50_000;

	private static final int READERS = 50;

	private static final int ROUNDS = 5;

	private static final long MOST_MILLIS = 100;

	private static final Path PLANS = Path.of("target/proofs/ten-million-movements.txt");

	@Autowired
	private Rights rights;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Value("${spring.datasource.url}")
	private String address;

	@Test
	void twelveYearsAreReadInLessThanAHundredMilliseconds() throws IOException, SQLException {
		List<Citizen> readers = Stream.generate(() -> People.withAccount(this.context, People.newNir()))
			.limit(READERS)
			.toList();
		fill();
		long scans = indexScans();
		Times first = new Times("balances and movements, first time for this person");
		Times again = new Times("balances and movements");
		Times page = new Times("page of rights");
		Times history = new Times("page of history");
		for (int round = 0; round < ROUNDS; round++) {
			Times doors = (round == 0) ? first : again;
			for (Citizen reader : readers) {
				signIn(reader);
				doors.add(() -> {
					assertThat(this.rights.balancesOf(reader).headline().cents()).isEqualTo(6_600_00);
					assertThat(this.rights.movementsOf(reader)).hasSize(LINES_EACH);
				});
				page.add(() -> show("mes-droits"));
				_assertOne(H1.class, (search) -> search.withText("Mes droits"));
				history.add(() -> show("mes-droits/historique"));
				_assertOne(H1.class, (search) -> search.withText("Mon historique"));
			}
		}
		Stream.of(first, again, page, history).forEach(System.out::println);
		Awaitility.await().until(() -> indexScans() >= scans + READERS * ROUNDS);
		assertThat(plans(readers.getFirst())).hasSizeGreaterThanOrEqualTo(2)
			.allSatisfy((plan) -> assertThat(plan).contains("Index").doesNotContain("Seq Scan on movement"));
		assertThat(sequentialScans()).isZero();
		assertThat(first.median()).isLessThan(MOST_MILLIS);
		assertThat(again.median()).isLessThan(MOST_MILLIS);
		assertThat(page.median()).isLessThan(MOST_MILLIS);
		assertThat(history.median()).isLessThan(MOST_MILLIS);
	}

	// Includes the response to the browser.
	private static void show(String address) {
		UI.getCurrent().navigate(address);
		MockVaadin.clientRoundtrip();
	}

	private void fill() {
		long start = System.nanoTime();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				select gen_random_uuid(), lpad(cast(n as varchar), 10, '0'), 'Dupont', 'KNOWN', 0
				from generate_series(1, ?) n""").param(HOLDERS - READERS).update();
		this.database.sql("""
				create table everybody as select row_number() over (order by id) as number, id from holder""").update();
		this.database.sql("create index everybody_number on everybody (number)").update();
		for (int from = 0; from < HOLDERS; from += HOLDERS_AT_ONCE) {
			int first = from;
			this.transaction.executeWithoutResult((status) -> write(first));
		}
		// Autovacuum would do this in time.
		this.database.sql("vacuum analyze movement").update();
		long lines = this.database.sql("select count(*) from movement").query(Long.class).single();
		System.out.printf("%,d movements written in %d s%n", lines, (System.nanoTime() - start) / 1_000_000_000);
		assertThat(lines).isEqualTo((long) HOLDERS * LINES_EACH);
		this.database.sql("select pg_stat_reset()").query().listOfRows();
	}

	// Year by year for each batch of people. Skips foreign-key checks, which would take
	// many times as long.
	private void write(int from) {
		this.database.sql("set local session_replication_role = replica").update();
		this.database
			.sql("""
					insert into movement (holder_id, counter, number, previous, kind, unit, amount, balance_before, balance,
						booked_on, written_at, earned_in, hours_hundredths, rule_code, rule_from, label, source,
						idempotency_key, reverses, reversed_amount)
					select holder.id, line.counter, line.number, nullif(line.number - 1, 0), line.kind,
						case line.counter when 'C2P' then 'POINTS' else 'CENTS' end, line.amount, line.before,
						line.before + line.amount, make_date(line.year + 1, 5, 15),
						make_timestamptz(line.year + 1, 5, 15, 12, 0, 0), line.year,
						case line.counter when 'CPF' then 160700 end, case line.counter when 'CPF' then 'CPF_ANNUAL' end,
						case line.counter when 'CPF' then date '2019-01-01' end, 'Anglais professionnel', 'test',
						line.counter || ':' || line.number, case line.kind when 'REVERSAL' then line.number - 1 end,
						case line.kind when 'REVERSAL' then -line.amount end
					from everybody holder cross join (
						select 'CPF' as counter, n as number, 'ANNUAL_CREDIT' as kind, 2014 + n as year, 400_00 as amount,
							(n - 1) * 400_00 as before from generate_series(1, 12) n
						union all select 'CEC', n, 'VOLUNTEERING', 2019 + n, 240_00, (n - 1) * 240_00 from generate_series(1, 3) n
						union all select 'C2P', n, 'HARD_WORK', 2019 + n, 4, (n - 1) * 4 from generate_series(1, 2) n
						union all values ('DIF', 1, 'DIF_DECLARATION', 2014, 1800_00, 0),
							('CPF', 13, 'RESERVATION', 2026, -1000_00, 4800_00), ('CPF', 14, 'REVERSAL', 2026, 1000_00, 3800_00)
					) line
					where holder.number > :from and holder.number <= :until
					order by line.year, holder.id""")
			.param("from", from)
			.param("until", from + HOLDERS_AT_ONCE)
			.update();
	}

	/** The plans of the statements sent while reading. */
	private List<String> plans(Citizen reader) throws IOException, SQLException {
		signIn(reader);
		List<String> statements = SentStatements.of(() -> {
			this.rights.balancesOf(reader);
			this.rights.movementsOf(reader);
		}).stream().filter((statement) -> statement.contains(" movement")).toList();
		List<String> plans = new ArrayList<>();
		// Only the simple protocol accepts parameters without values.
		Properties texts = new Properties();
		texts.putAll(Map.of("user", "postgres", "preferQueryMode", "simple"));
		try (Connection connection = DriverManager.getConnection(this.address, texts)) {
			for (String statement : statements) {
				plans.add(explained(connection, statement));
			}
		}
		Files.createDirectories(PLANS.getParent());
		Files.writeString(PLANS, String.join("\n\n", plans));
		return plans;
	}

	private static String explained(Connection connection, String statement) throws SQLException {
		StringBuilder plan = new StringBuilder(statement).append("\n\n");
		try (ResultSet lines = connection.createStatement().executeQuery("explain (generic_plan) " + statement)) {
			while (lines.next()) {
				plan.append(lines.getString(1)).append('\n');
			}
		}
		return plan.toString();
	}

	private long indexScans() {
		return statistics("idx_scan");
	}

	private long sequentialScans() {
		return statistics("seq_scan");
	}

	private long statistics(String column) {
		return this.database.sql("select " + column + " from pg_stat_user_tables where relname = 'movement'")
			.query(Long.class)
			.single();
	}

}
