package fr.compteformation.people.identityproof;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.FormerSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts from before the proofs, on both databases. */
class IdentityProofMigrationTests {

	private static final String FORMER = "20261129160000";

	private static final OffsetDateTime OPENED = OffsetDateTime.of(2025, 3, 2, 10, 0, 0, 0, ZoneOffset.UTC);

	private static final OffsetDateTime LINKED = OPENED.plusDays(30);

	private static final OffsetDateTime ACCEPTED = OPENED.plusDays(60);

	@TempDir
	private Path folder;

	private JdbcClient database;

	@Test
	void onH2AccountsThatWereLinkedOrAcceptedAreProven() {
		upgrade(FormerSchema.onH2(this.folder, FORMER));
	}

	@Test
	void onPostgresqlAccountsThatWereLinkedOrAcceptedAreProven() {
		upgrade(FormerSchema.onPostgresql(FORMER));
	}

	private void upgrade(FormerSchema schema) {
		this.database = schema.database();
		UUID declared = account("ATTACHED");
		UUID linked = account("ATTACHED");
		link(linked);
		UUID accepted = account("ATTACHED");
		decide(accepted, "OTHER_PERSON", ACCEPTED.minusDays(1));
		decide(accepted, "SAME_PERSON", ACCEPTED);
		UUID refusedAfterwards = account("REFUSED");
		decide(refusedAfterwards, "SAME_PERSON", ACCEPTED.minusDays(1));
		decide(refusedAfterwards, "OTHER_PERSON", ACCEPTED);
		UUID linkedButChecked = account("RECONCILING");
		link(linkedButChecked);
		schema.upgrade();
		assertThat(proofs()).isEqualTo(Map.of(linked, "FRANCE_CONNECT " + LINKED.toInstant(), accepted,
				"AGENT_BEFORE " + ACCEPTED.toInstant()));
		assertThat(this.database.sql("select account_id from identity_proof_request").query(UUID.class).list())
			.containsExactlyInAnyOrder(declared, refusedAfterwards, linkedButChecked);
		assertThat(this.database.sql("select distinct opened_at from holder_attachment")
			.query(OffsetDateTime.class)
			.single()
			.toInstant()).isEqualTo(OPENED.toInstant());
	}

	private UUID account(String state) {
		UUID account = UUID.randomUUID();
		this.database.sql("""
				insert into account (id, nir, birth_name, email, password_hash, terms_version, terms_accepted_at,
				language, activated_at, version)
				values (:id, :nir, 'Durand', 'x@exemple.fr', 'x', '2026-11', :opened, 'fr', :opened, 0)""")
			.param("id", account)
			.param("nir", account.toString())
			.param("opened", OPENED)
			.update();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				values (:id, :number, 'Durand', 'KNOWN', 0)""")
			.param("id", account)
			.param("number", account.toString().substring(0, 10))
			.update();
		this.database.sql("""
				insert into holder_attachment (account_id, holder_id, birth_name, state, since, version, decided_name)
				values (:id, :id, 'Durand', :state, :opened, 0, :decided)""")
			.param("id", account)
			.param("state", state)
			.param("opened", OPENED)
			.param("decided", state.equals("REFUSED") ? "Durand" : null)
			.update();
		return account;
	}

	private void link(UUID account) {
		this.database.sql("insert into france_connect_link (account_id, subject_hash, linked_at) values (?, ?, ?)")
			.params(account, account.toString(), LINKED)
			.update();
	}

	private void decide(UUID account, String verdict, OffsetDateTime when) {
		this.database.sql("""
				insert into attachment_decision
					(id, account_id, decided_at, agent_id, agent_number, verdict, remark)
				values (:id, :account, :when, :id, 214, :verdict, 'vu')""")
			.param("id", UUID.randomUUID())
			.param("account", account)
			.param("when", when)
			.param("verdict", verdict)
			.update();
	}

	private Map<UUID, String> proofs() {
		return this.database.sql("select account_id, way, proven_at from identity_proof where withdrawn_at is null")
			.query((row, number) -> Map.entry(row.getObject("account_id", UUID.class),
					row.getString("way") + " " + row.getObject("proven_at", OffsetDateTime.class).toInstant()))
			.list()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
