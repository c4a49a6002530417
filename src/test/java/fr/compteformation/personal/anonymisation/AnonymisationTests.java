package fr.compteformation.personal.anonymisation;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.PortalTests;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.office.topup.SomeTopUps;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.SealedNumbers;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.personal.anonymisation.Columns.Column;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.SealedChunks;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** On a copy of the tables of all other tests, whoever they left there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnonymisationTests extends PortalTests {

	private Path script;

	@Autowired
	private Keys keys;

	@Autowired
	private SealedNumbers sealing;

	@Autowired
	private Passwords passwords;

	private @Nullable SingleConnectionDataSource source;

	private JdbcClient copy;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private Learner learner;

	private Document file;

	@BeforeAll
	void somebodyIsThere(@TempDir Path folder) {
		this.learner = new Learner(this.portal).earns(37);
		SomeDeclarations.declare(this.portal, this.learner, SomeDeclarations.form(this.portal, this.learner, "50"));
		this.file = SomeFiles.of(this.portal, this.learner.citizen());
		SomeTopUps.sent(this.portal,
				SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), SomeEmployers.newSiret()),
				this.learner.nir(), "L’Héritier");
		this.script = folder.resolve("copy.sql");
		this.database.sql("script to '" + this.script + "'").query().listOfRows();
	}

	private void copyTheDatabase() {
		this.printed.reset();
		this.source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "", "", true);
		this.copy = JdbcClient.create(this.source);
		this.copy.sql("runscript from '" + this.script + "'").update();
	}

	@AfterEach
	void removeTheCopy() {
		if (this.source != null) {
			this.source.destroy();
			this.source = null;
		}
	}

	@Test
	void nothingOfAnybodyIsLeftInADatabaseOfItsOwn() throws Exception {
		noPortalRuns();
		UUID original = this.copy.sql("select database_id from key_guard").query(UUID.class).single();
		assertThat(run("memory")).as(said()).isZero();
		assertThat(this.copy.sql("select database_id from key_guard").query(UUID.class).single())
			.isNotEqualTo(original);
		assertThatException().as("lines are guarded again")
			.isThrownBy(() -> this.copy.sql("update movement set label = 'x'").update());
		for (Column column : Columns.all()) {
			if (column.replacement() == Replacement.DELETE) {
				assertThat(this.copy.sql("select count(*) from " + column.table()).query(Integer.class).single())
					.as(column.table())
					.isZero();
			}
			else if (column.replacement() != Replacement.PLAIN && !isBytes(column)) {
				Set<String> before = values(this.database, column);
				before.removeAll(Set.of("PARIS", "75001", "0000", "Alix", "Camille", "Claude", "Dominique", "Maxime",
						"Noa", "Sacha", "Yael"));
				assertThat(values(this.copy, column)).as(column.toString()).noneMatch(before::contains);
			}
		}
		String address = this.database.sql("select email from account where id = ?")
			.param(this.learner.citizen().accountId())
			.query(String.class)
			.single();
		for (Column column : textColumns(this.copy)) {
			assertThat(
					values(this.copy, column).stream()
						.filter((text) -> text.contains(address) || text.contains("Héritier")
								|| text.contains("33612345678") || text.contains(this.learner.nir().number())))
				.as(column.toString())
				.isEmpty();
		}
	}

	@Test
	void whatBelongsTogetherStillDoes() throws Exception {
		noPortalRuns();
		run("memory");
		String number = text("select nir from account where id = ?", this.learner.citizen().accountId());
		assertThat(text("select nir from holder_nir where holder_id = ?", this.learner.holder().value()))
			.isEqualTo(number);
		assertThat(number).isNotEqualTo(this.sealing.of(this.learner.nir()).getFirst());
		assertThat(text("select birth_name from account where id = ?", this.learner.citizen().accountId()))
			.isEqualTo(text("select birth_name from holder where id = ?", this.learner.holder().value()));
		assertThat(this.copy.sql("select sum(amount) from movement where holder_id = ? and counter = 'CPF'")
			.param(this.learner.holder().value())
			.query(Long.class)
			.single()).isEqualTo(55500);
		String password = said().strip().replaceFirst("(?s).* ", "");
		assertThat(this.passwords.matches(new Password(password),
				text("select password_hash from account where id = ?", this.learner.citizen().accountId())))
			.isTrue();
		byte[] content = this.keys
			.opening(new SealedChunks(this.copy, "document_chunk", "document_id").read(this.file.id().value()),
					("document content " + this.file.id().value()).getBytes(StandardCharsets.UTF_8))
			.readAllBytes();
		assertThat(new String(content, StandardCharsets.US_ASCII)).startsWith("%PDF-1.4").hasSizeLessThan(400);
	}

	@Test
	void fileInABucketBecomesAnEmptyOneInTheCopy() throws Exception {
		noPortalRuns();
		this.copy.sql("delete from document_chunk where document_id = ?").param(this.file.id().value()).update();
		this.copy.sql("insert into document_object (id, document_id, mark, since) values (?, ?, ?, current_timestamp)")
			.params(UUID.randomUUID(), this.file.id().value(), new byte[5])
			.update();
		run("memory");
		assertThat(this.copy.sql("select count(*) from document_chunk where document_id = ?")
			.param(this.file.id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.copy.sql("select count(*) from document_object").query(Integer.class).single()).isZero();
	}

	@Test
	void stoppedRunIsRepeated() throws Exception {
		noPortalRuns();
		for (int i = 0; i < 12; i++) {
			this.copy
				.sql("""
						insert into agent (id, name, email, role, language, state, invitation_generation, created_at, version)
						values (?, 'X', ?, 'AGENT', 'fr', 'DISABLED', 0, ?, 0)""")
				.params(UUID.randomUUID(), "agent" + i + "@a.example", now())
				.update();
		}
		run("memory");
		// As after a stop between two columns.
		this.copy.sql("update agent set email = 'late' || email where mod(number, 2) = 0").update();
		assertThat(run("memory")).as(said()).isZero();
		assertThat(values(this.copy, new Column("agent", "email", Replacement.EMAIL)))
			.allMatch((email) -> email.matches("personne-\\d+@exemple.invalid"));
	}

	@Test
	void databaseOfARunningPortalIsRefused() throws Exception {
		copyTheDatabase();
		this.copy.sql("delete from portal_key_node").update();
		this.copy.sql("insert into portal_key_node (node, key_ids, seen_at) values (?, 'x', ?)")
			.params(UUID.randomUUID(), now())
			.update();
		assertThat(run("memory")).isEqualTo(1);
		assertThat(said()).contains("A portal runs on this database");
		unchanged();
	}

	@Test
	void databaseThatLooksLiveIsRefusedWithoutItsName() throws Exception {
		noPortalRuns();
		assertThat(run("")).isEqualTo(1);
		assertThat(run("another")).isEqualTo(1);
		assertThat(said()).contains("anonymise memory");
		unchanged();
	}

	@Test
	void listNamesEveryColumnThatCanHoldAPerson() {
		Set<String> listed = new HashSet<>();
		Set<String> emptied = new HashSet<>();
		Columns.all()
			.forEach((column) -> (column.name().equals("*") ? emptied : listed)
				.add(column.name().equals("*") ? column.table() : column.table() + "." + column.name()));
		Set<String> missing = new TreeSet<>(this.database.sql("""
				select lower(table_name) || '.' || lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public' and upper(data_type) in
					('CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'BINARY VARYING', 'BINARY LARGE OBJECT')
				and lower(table_name) not like 'flyway%'""").query(String.class).list());
		missing.removeAll(listed);
		missing.removeIf((column) -> emptied.contains(column.replaceFirst("\\..*", "")));
		assertThat(missing).isEmpty();
	}

	@Test
	void inventedNumbersBelongToNobody() {
		Fictions fictions = new Fictions();
		Nir first = new Fictions().number(this.learner.nir());
		fictions.avoid(first);
		assertThat(fictions.number(this.learner.nir())).isNotEqualTo(first)
			.isEqualTo(fictions.number(this.learner.nir()));
	}

	private int run(String name) throws Exception {
		TransactionOperations transactions = TransactionOperations.withoutTransaction();
		Clock time = Clock.systemUTC();
		return new Anonymisation(this.copy, new Guards(this.copy, this.source), new ColumnReplacement(this.copy,
				this.sealing, this.passwords, new EmptyFiles(this.copy, this.keys), transactions), time)
			.run(new PrintStream(this.printed, true, StandardCharsets.UTF_8), name);
	}

	private void noPortalRuns() {
		copyTheDatabase();
		this.copy.sql("delete from portal_key_node").update();
		this.copy.sql("insert into portal_key_node (node, key_ids, seen_at) values (?, 'x', ?)")
			.params(UUID.randomUUID(), now().minus(Duration.ofHours(1)))
			.update();
	}

	private void unchanged() {
		assertThat(text("select nir from account where id = ?", this.learner.citizen().accountId()))
			.isEqualTo(this.sealing.of(this.learner.nir()).getFirst());
	}

	private String text(String sql, UUID id) {
		return this.copy.sql(sql).param(id).query(String.class).single();
	}

	private String said() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private static boolean isBytes(Column column) {
		return column.replacement() == Replacement.CONTENT || column.replacement() == Replacement.EMPLOYER;
	}

	private static Set<String> values(JdbcClient database, Column column) {
		return new HashSet<>(database
			.sql("select distinct cast(%2$s as varchar) from %1$s where %2$s is not null".formatted(column.table(),
					column.name()))
			.query(String.class)
			.list());
	}

	private static List<Column> textColumns(JdbcClient database) {
		return database.sql("""
				select lower(table_name), lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public' and upper(data_type) = 'CHARACTER VARYING'""")
			.query((row, index) -> new Column(row.getString(1), row.getString(2), Replacement.PLAIN))
			.list();
	}

	private static OffsetDateTime now() {
		return Clock.systemUTC().instant().atOffset(ZoneOffset.UTC);
	}

}
