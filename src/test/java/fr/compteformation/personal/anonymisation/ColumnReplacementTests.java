package fr.compteformation.personal.anonymisation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import fr.compteformation.people.holder.SealedNumbers;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.personal.anonymisation.Columns.Column;
import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnReplacementTests {

	private final BareDatabase bare = BareDatabase.onPostgresql();

	private ColumnReplacement replacing;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		Keys keys = NewKeys.in(folder.resolve("keys"));
		this.replacing = new ColumnReplacement(this.bare.client(), Mockito.mock(SealedNumbers.class),
				Mockito.mock(Passwords.class), new EmptyFiles(this.bare.client(), keys), this.bare.transactions());
	}

	@AfterEach
	void stop() {
		this.bare.close();
	}

	@Test
	void manyValuesAreReplacedAtOnceOnPostgresql() {
		for (int i = 0; i < 1100; i++) {
			agent("name" + i % 7, "agent" + i + "@a.example");
		}
		agent("name1", "personne-3@exemple.invalid");
		this.replacing.begin();
		assertThat(this.replacing.replace(new Column("agent", "email", Replacement.EMAIL))).isEqualTo(1101);
		assertThat(this.replacing.replace(new Column("agent", "name", Replacement.NAME))).isEqualTo(7);
		assertThat(count("email ~ '^personne-[0-9]+@exemple.invalid$'")).isEqualTo(1101);
		assertThat(count("email = 'personne-3@exemple.invalid' and name like 'Faux%'")).isEqualTo(1);
		assertThat(this.bare.client().sql("select count(distinct name) from agent").query(Integer.class).single())
			.isEqualTo(7);
	}

	private void agent(String name, String email) {
		this.bare.client()
			.sql("""
					insert into agent (id, name, email, role, language, state, invitation_generation, created_at, version)
					values (?, ?, ?, 'AGENT', 'fr', 'DISABLED', 0, ?, 0)""")
			.params(UUID.randomUUID(), name, email, Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
	}

	private int count(String condition) {
		return this.bare.client().sql("select count(*) from agent where " + condition).query(Integer.class).single();
	}

}
