package fr.compteformation.rights.ledger;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.FormerSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database of the version before gets an account for what employers add. */
class TopUpMigrationTests {

	private static final String FORMER = "20261201190000";

	private static final String PLANNED = """
			insert into training_dossier (id, reference, holder_id, title, provider, price, starts_on, ends_on, state,
			agreed, dif, cpf, cec, c2p_points, c2p, participation, remainder, drafted_at, submitted_at, validated_at,
			declined, version)
			values (:id, :reference, :holder, 'Anglais', 'Atelier', 100000, date '2027-01-04', date '2027-01-05',
			'VALIDATED', 10320, 0, 89680, 0, 0, 0, 10320, 0, now(), now(), now(), false, 0)""";

	@TempDir
	private Path folder;

	private JdbcClient database;

	private UUID holder;

	@Test
	void keepsTheLedgerOnH2() {
		upgrade(FormerSchema.onH2(this.folder, FORMER));
	}

	@Test
	void keepsTheLedgerOnPostgresql() {
		upgrade(FormerSchema.onPostgresql(FORMER));
	}

	private void upgrade(FormerSchema schema) {
		this.database = schema.database();
		this.holder = holder();
		add("CPF", 1, "CONVERSION", 100_000);
		plan("7F3K-92QD");
		schema.upgrade();
		// A node of the version before goes on without knowing of top-ups.
		add("CPF", 2, "CONVERSION", 5_000);
		plan("7F3K-92QF");
		topUp(1, 30_000);
		topUp(2, 20_000);
		assertThat(this.database.sql("select sum(amount) from movement where counter = 'TOP_UP'")
			.query(Long.class)
			.single()).isEqualTo(50_000);
		assertRefused(() -> add("TOP_UP", 3, "TOP_UP", 1));
		assertRefused(() -> add("CPF", 3, "TOP_UP", 1));
		assertRefused(() -> add("TOP_UP", 3, "CONVERSION", 1));
		assertRefused(() -> add("OTHER", 1, "CONVERSION", 1));
		assertRefused(() -> add("CPF", 3, "OTHER", 1));
		assertRefused(() -> this.database.sql("update training_dossier set top_up = 1").update());
	}

	private static void assertRefused(Runnable act) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(act::run);
	}

	private UUID holder() {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				values (?, '1234567890', 'Durand', 'KNOWN', 0)""").param(id).update();
		return id;
	}

	private void plan(String reference) {
		this.database.sql(PLANNED)
			.param("id", UUID.randomUUID())
			.param("reference", reference)
			.param("holder", this.holder)
			.update();
	}

	private void add(String counter, int number, String kind, long amount) {
		add(counter, number, kind, amount, "", "");
	}

	private void topUp(int number, long amount) {
		add("TOP_UP", number, "TOP_UP", amount, ", label, motive", ", 'Atelier Nord', 'AGREEMENT'");
	}

	private void add(String counter, int number, String kind, long amount, String columns, String values) {
		long before = this.database.sql("select coalesce(sum(amount), 0) from movement where counter = ?")
			.param(counter)
			.query(Long.class)
			.single();
		this.database
			.sql("""
					insert into movement (holder_id, counter, number, previous, kind, unit, amount, balance_before, balance,
					booked_on, written_at, source, idempotency_key%s)
					values (?, ?, ?, ?, ?, 'CENTS', ?, ?, ?, date '2026-05-04', now(), 'test', ?%s)"""
				.formatted(columns, values))
			.params(this.holder, counter, number, (number > 1) ? number - 1 : null, kind, amount, before,
					before + amount, UUID.randomUUID().toString())
			.update();
	}

}
