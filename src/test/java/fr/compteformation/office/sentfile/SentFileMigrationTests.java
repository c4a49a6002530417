package fr.compteformation.office.sentfile;

import java.nio.file.Path;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.FormerSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that employers sent before other files were. */
class SentFileMigrationTests {

	private static final String FORMER = "20261202120100";

	@TempDir
	private Path folder;

	@Test
	void keepsTheFilesOfEmployersOnH2() {
		upgrade(FormerSchema.onH2(this.folder, FORMER));
	}

	@Test
	void keepsTheFilesOfEmployersOnPostgresql() {
		upgrade(FormerSchema.onPostgresql(FORMER));
	}

	private static void upgrade(FormerSchema schema) {
		JdbcClient database = schema.database();
		UUID feeding = UUID.randomUUID();
		database.sql("""
				insert into feeding (id, content, booked_on, state, total, kept, already_known, refused, lines_done,
				started_at, last_sign_at, ended_at)
				values (?, 'abc', date '2026-05-04', 'DONE', 3, 1, 0, 2, 3, now(), now(), now())""")
			.param(feeding)
			.update();
		UUID read = UUID.randomUUID();
		add(database, read, "'DONE'", feeding);
		add(database, UUID.randomUUID(), "'WAITING'", null);
		schema.upgrade();
		assertThat(database.sql("select kind || reading || refused from sent_file where id = ?")
			.param(read)
			.query(String.class)
			.single()).isEqualTo("EMPLOYERS" + feeding + "2");
		assertThat(database.sql("select count(*) from sent_file where state = 'WAITING' and reading is null")
			.query(Integer.class)
			.single()).isOne();
		assertThat(database.sql("select content from sent_file_chunk where file_id = ?")
			.param(read)
			.query(byte[].class)
			.single()).containsExactly(1, 2);
	}

	private static void add(JdbcClient database, UUID id, String state, @Nullable UUID feeding) {
		database.sql("""
				insert into employer_file (id, name, size, agent_id, agent_number, sent_at, state, feeding_id)
				values (:id, 'a.csv', 2, :id, 7, now(), %s, cast(:feeding as uuid))""".formatted(state))
			.param("id", id)
			.param("feeding", (feeding != null) ? feeding.toString() : null)
			.update();
		database.sql("insert into employer_file_chunk (file_id, place, content) values (?, 0, ?)")
			.params(id, new byte[] { 1, 2 })
			.update();
	}

}
