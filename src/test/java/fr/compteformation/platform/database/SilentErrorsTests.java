package fr.compteformation.platform.database;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Errors are logged: they must not repeat the values of a row. */
abstract class SilentErrorsTests extends PortalTests {

	private static final String ROW = """
			insert into attempts (counter, tries, last_try_at, next_try_at) values (?, ?, now(), now())""";

	private static final String PERSON = "chloe (\": \" 'x')@exemple.fr";

	@Autowired
	private JdbcTemplate template;

	// Others look at all rows of the table.
	@AfterEach
	void forgetThem() {
		this.database.sql("delete from attempts where counter like '%exemple.fr'").update();
	}

	@Test
	void anErrorNamesTheConstraintAndNoValue() {
		this.database.sql(ROW).params(PERSON, 1).update();
		for (int tries : new int[] { 1, -1 }) {
			String logged = logged(() -> this.database.sql(ROW).params(PERSON, tries).update());
			assertThat(logged.toLowerCase()).contains("attempts");
			assertThat(logged).doesNotContain("chloe", "exemple.fr");
		}
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.database.sql(ROW).params(PERSON, 1).update());
	}

	@Test
	void aRowThatNobodyRefersToIsNotNamed() {
		assertThat(logged(() -> this.database.sql("""
				insert into terms_acceptance (account_id, version, accepted_at) values (?, ?, now())""")
			.params(UUID.fromString("0a1b2c3d-0000-4000-8000-00000000c10e"), "1")
			.update())).contains("terms_acceptance").doesNotContain("0a1b2c3d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select cast(? as integer)", "select cast(? as date)", "select cast(? as uuid)",
			"select cast(cast(? as varchar(100)) as timestamp with time zone)",
			"insert into attempts (counter, tries, last_try_at, next_try_at) values ('a', cast(? as integer), now(), now())" })
	void aValueThatCannotBeReadIsNotRepeated(String sql) {
		assertThat(logged(() -> this.database.sql(sql).param(PERSON).query().listOfRows())).doesNotContain("chloe",
				"exemple.fr");
	}

	@Test
	void aValueThatIsTooLongIsNotRepeated() {
		assertThat(logged(() -> this.database.sql(ROW).params(PERSON.repeat(100), 1).update())).doesNotContain("chloe",
				"exemple.fr");
	}

	@Test
	void severalRowsAtOnceAreNotRepeated() {
		Object[] row = { "batch " + PERSON, 1 };
		assertThat(logged(() -> this.template.batchUpdate(ROW, List.of(row, row)))).doesNotContain("chloe",
				"exemple.fr");
	}

	/** As a logger writes it. */
	private static String logged(Runnable failing) {
		StringWriter written = new StringWriter();
		catchThrowableOfType(DataAccessException.class, failing::run).printStackTrace(new PrintWriter(written, true));
		return written.toString();
	}

}
