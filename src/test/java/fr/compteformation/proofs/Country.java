package fr.compteformation.proofs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country of generated people on PostgreSQL: each has an account, a number, an address,
 * ten movements, an account event and an entry in the audit log; three of four declared
 * DIF. The movements of a person are scattered over the table, as after years of imports.
 * Written in bulk: without foreign keys, and with all indexes made afterwards.
 */
final class Country {

	static final List<String> TABLES = List.of("holder", "holder_nir", "holder_address", "holder_attachment", "account",
			"dif_declaration", "dif_step", "journal_entry", "account_event", "movement");

	private static final int YEARS = 7;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private int people;

	Country(JdbcClient database, TransactionTemplate transaction) {
		this.database = database;
		this.transaction = transaction;
	}

	/**
	 * Grows to that many people.
	 * @param readers holders made by the portal, who get the same movements
	 * @param agent whose number stands beside one of a hundred entries of the audit log
	 */
	void grow(int until, List<UUID> readers, int agent) {
		this.database.sql("alter system set max_wal_size = '12GB'").update();
		this.database.sql("alter system set autovacuum = off").update();
		this.database.sql("select pg_reload_conf()").query().listOfRows();
		this.transaction.executeWithoutResult((status) -> {
			for (String setting : List.of("session_replication_role = replica", "statement_timeout = 0",
					"maintenance_work_mem = '1GB'", "max_parallel_maintenance_workers = 2")) {
				this.database.sql("set local " + setting).update();
			}
			List<Rule> rules = rules();
			List<String> indexes = indexes();
			rules.forEach((rule) -> this.database.sql(rule.drop()).update());
			indexes.forEach((index) -> this.database
				.sql("drop index " + index.replaceFirst("CREATE (UNIQUE )?INDEX (\\w+) .*", "$2"))
				.update());
			write(until, readers, agent);
			rules.reversed()
				.stream()
				.filter(Predicate.not(Rule::isForeign))
				.forEach((rule) -> this.database.sql(rule.add()).update());
			indexes.forEach((index) -> this.database.sql(index).update());
			rules.stream().filter(Rule::isForeign).forEach((rule) -> this.database.sql(rule.add()).update());
		});
		this.people = until;
		// Servers of tests commit late, and nothing is visible to all before.
		this.database.sql("checkpoint").update();
		// Autovacuum would do this in time.
		TABLES.forEach((table) -> this.database.sql("vacuum analyze " + table).update());
	}

	/** The sizes of the tables and of their indexes. */
	String sizes() {
		return this.database
			.sql("""
					select relname, reltuples, pg_table_size(oid) / 1048576 as data, pg_indexes_size(oid) / 1048576 as indexes
					from pg_class where relname in (:tables) and relkind = 'r' order by pg_total_relation_size(oid) desc""")
			.param("tables", TABLES)
			.query((row, index) -> String.format(Locale.ROOT, "| `%s` | %,.0f | %,d MB | %,d MB |", row.getString(1),
					row.getDouble(2), row.getLong(3), row.getLong(4)))
			.list()
			.stream()
			.collect(Collectors.joining("\n"));
	}

	private List<String> statements() {
		return List.of("""
				insert into holder (id, account_number, birth_name, name_source, version)
				select id, lpad(cast(n as varchar), 10, '0'), 'Dupont', 'KNOWN', 0 from fresh""", """
				insert into holder_nir (nir, holder_id, since)
				select md5(cast(n as varchar)) || md5('n' || n), id, now() from fresh""", """
				insert into holder_address (holder_id, street, postal_code, city, country, file_id, given_at)
				select id, n || ' rue Haute', lpad(cast(n % 90000 as varchar), 5, '0'), 'Quimper', 'FR',
					gen_random_uuid(), now() from fresh""",
				copy("account",
						Map.of("id", "account", "nir", "md5('a' || n) || md5('b' || n)", "email", "n || '@exemple.fr'",
								"mobile_phone", "'+336' || lpad(cast(n as varchar), 8, '0')")),
				copy("holder_attachment", Map.of("account_id", "account", "holder_id", "fresh.id")),
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
							from fresh where n % 4 > 0) as declared""",
				"""
						insert into dif_step (id, declaration_id, position, happened_at, act, agent_id, agent_number, text)
						select gen_random_uuid(), declared.id, 0, declared_at, 'DECLARE', null, null, ''
						from fresh join dif_declaration declared on declared.holder_id = fresh.id""",
				"""
						insert into journal_entry (happened_at, agent_id, agent_number, act, subject_kind, subject_id)
						select now() - n * interval '1 second', gen_random_uuid(),
							case when n % 100 = 0 then $agent else 1000 + n % 200 end, 'FILE_OPENED', 'DECLARATION', id
						from fresh""", """
						insert into account_event (account_id, happened_at, act)
						select account, now() - age * interval '1 day', 'PASSWORD_CHANGED' from fresh""");
	}

	// All columns as in a row that the portal wrote, except those that are one’s own.
	private String copy(String table, Map<String, String> own) {
		List<String> columns = this.database.sql("""
				select column_name from information_schema.columns
				where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
				order by ordinal_position""").param(table).query(String.class).list();
		return "insert into " + table + " (" + String.join(", ", columns) + ") select "
				+ columns.stream()
					.map((column) -> own.getOrDefault(column, "one." + column))
					.collect(Collectors.joining(", "))
				+ " from fresh, (select * from " + table + " limit 1) one";
	}

	private void write(int until, List<UUID> readers, int agent) {
		this.database.sql("""
				create temporary table fresh on commit drop as
				select n, gen_random_uuid() as id, gen_random_uuid() as account, random() as chance,
					cast(365 * random() as integer) as age
				from generate_series(%d + 1, %d) n""".formatted(this.people, until)).update();
		this.database.sql("analyze fresh").update();
		statements()
			.forEach((statement) -> this.database.sql(statement.replace("$agent", String.valueOf(agent))).update());
		for (UUID reader : readers) {
			this.database.sql("insert into fresh (n, id) values (0, ?)").param(reader).update();
		}
		for (int year = 1; year <= YEARS; year++) {
			write("CPF", year, "ANNUAL_CREDIT", 2018 + year, 500_00, (year - 1) * 500_00L);
		}
		write("DIF", 1, "DIF_DECLARATION", 2020, 1800_00, 0);
		write("CEC", 1, "VOLUNTEERING", 2021, 240_00, 0);
		write("CPF", YEARS + 1, "RESERVATION", 2026, -1000_00, YEARS * 500_00L);
	}

	// Foreign keys first, also those of other tables; they are not checked again.
	private List<Rule> rules() {
		return this.database
			.sql("""
					select owner.relname, conname, contype, pg_get_constraintdef(rule.oid) from pg_constraint rule
					join pg_class owner on owner.oid = rule.conrelid left join pg_class target on target.oid = rule.confrelid
					where contype in ('p', 'u') and owner.relname in (:tables)
						or contype = 'f' and (owner.relname in (:tables) or target.relname in (:tables))
					order by contype, conname""")
			.param("tables", TABLES)
			.query((row, index) -> new Rule(row.getString(1), row.getString(2), row.getString(3).equals("f"),
					row.getString(4)))
			.list();
	}

	private List<String> indexes() {
		return this.database.sql("""
				select indexdef from pg_indexes where tablename in (:tables)
				and indexname not in (select conname from pg_constraint)""")
			.param("tables", TABLES)
			.query(String.class)
			.list();
	}

	private void write(String counter, int number, String kind, int year, long amount, long before) {
		boolean annual = kind.equals("ANNUAL_CREDIT");
		this.database.sql("""
				insert into movement (holder_id, counter, number, previous, kind, unit, amount, balance_before, balance,
					booked_on, written_at, earned_in, hours_hundredths, rule_code, rule_from, label, source,
					idempotency_key)
				select id, '%1$s', %2$d, nullif(%2$d - 1, 0), '%3$s', 'CENTS', %5$d, %6$d, %6$d + %5$d,
					make_date(%4$d, 5, 15), make_timestamptz(%4$d, 5, 15, 12, 0, 0), %4$d - 1, %7$s, %8$s, %9$s, null,
					'test', '%1$s:%2$d'
				from fresh""".formatted(counter, number, kind, year, amount, before, annual ? "160700" : "null",
				annual ? "'CPF_ANNUAL'" : "null", annual ? "date '2019-01-01'" : "cast(null as date)"))
			.update();
	}

	private record Rule(String table, String name, boolean isForeign, String definition) {

		String drop() {
			return "alter table " + this.table + " drop constraint " + this.name;
		}

		String add() {
			return "alter table " + this.table + " add constraint " + this.name + " " + this.definition
					+ (this.isForeign ? " not valid" : "");
		}

	}

}
