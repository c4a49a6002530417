package fr.compteformation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.compteformation.people.session.StaySecret;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The only token that is not a one-time secret of {@link SecretPurposesTests}, that of a
 * device that stays signed in: entropy, lifetime, single use, hashing and early
 * revocation.
 */
class SecretsTests extends PortalTests {

	private static final int BITS_OF_A_SIGN = 6;

	@Test
	void isLongEnoughAndNeverTheSame() {
		List<StaySecret> some = IntStream.range(0, 3).mapToObj((index) -> new StaySecret(this.portal)).toList();
		assertThat(some).extracting((secret) -> secret.token().value()).doesNotHaveDuplicates().allSatisfy((value) -> {
			assertThat(value).matches("[A-Za-z0-9_-]+");
			assertThat(value.length() * BITS_OF_A_SIGN).isGreaterThanOrEqualTo(256);
		});
	}

	@Test
	void onlyItsHashIsKept() {
		StaySecret secret = new StaySecret(this.portal);
		assertThat(columns("remembered_device", "token_hash")).contains(secret.token().hash());
		this.database.sql("""
				select table_name, column_name from information_schema.columns
				where lower(table_schema) = 'public'
				and (data_type like '%CHAR%' or data_type like '%LARGE%' or data_type like '%BINARY%')""")
			.query((row, index) -> new String[] { row.getString(1), row.getString(2) })
			.list()
			.forEach((column) -> assertThat(columns(column[0], column[1])).as("%s.%s", column[0], column[1])
				.noneMatch((kept) -> kept.contains(secret.token().value())));
	}

	@Test
	void worksOnce() {
		StaySecret secret = new StaySecret(this.portal);
		assertThat(secret.works()).isTrue();
		secret.use();
		assertThat(secret.works()).isFalse();
	}

	@Test
	void worksAsLongAsIsSaid() {
		StaySecret secret = new StaySecret(this.portal);
		this.clock.advance(secret.lifetime().minus(Duration.ofSeconds(30)));
		assertThat(secret.works()).isTrue();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(secret.works()).isFalse();
	}

	@Test
	void endsEarly() {
		StaySecret secret = new StaySecret(this.portal);
		secret.signOut();
		assertThat(secret.works()).isFalse();
	}

	// Not user input: the names come from the database or from this test.
	private List<String> columns(String table, String column) {
		return this.database.sql("select " + column + " from " + table + " where " + column + " is not null")
			.query((row, index) -> (row.getObject(1) instanceof byte[] bytes)
					? new String(bytes, StandardCharsets.UTF_8) : row.getString(1))
			.list();
	}

}
