package fr.compteformation.platform.database;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Errors are logged: they must not repeat the values of a row. */
@OnPostgresql
class SilentErrorsOnPostgresqlTests extends PortalTests {

	private static final String ROW = """
			insert into attempts (counter, tries, last_try_at, next_try_at) values (?, ?, now(), now())""";

	private static final String PERSON = "chloe@exemple.fr";

	@Test
	void anErrorNamesTheConstraintAndNoValue() {
		this.database.sql(ROW).params(PERSON, 1).update();
		for (int tries : new int[] { 1, -1 }) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.database.sql(ROW).params(PERSON, tries).update())
				.withMessageContaining("constraint \"attempts")
				.withMessageNotContaining(PERSON)
				.havingCause()
				.withMessageNotContaining(PERSON);
		}
	}

}
