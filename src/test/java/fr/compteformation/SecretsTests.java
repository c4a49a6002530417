package fr.compteformation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.session.StaySecret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The table of all tokens that are not one-time secrets of {@link SecretPurposesTests}:
 * entropy, lifetime, single use, hashing and early revocation.
 */
@PortalTest
class SecretsTests {

	private static final double BITS_OF_A_SIGN = 6;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	static Stream<Arguments> everySecret() {
		return Stream.of(row("stays signed in", StaySecret::new));
	}

	@ParameterizedTest
	@MethodSource("everySecret")
	void isLongEnoughAndNeverTheSame(Function<ApplicationContext, Secret> secret) {
		List<Secret> some = IntStream.range(0, 3).mapToObj((index) -> secret.apply(this.portal)).toList();
		assertThat(some).extracting(Secret::value).doesNotHaveDuplicates().allSatisfy((value) -> {
			assertThat(value).matches("[A-Za-z0-9_-]+");
			String signs = value.matches("[0-9A-Z-]+") ? value.replace("-", "") : value;
			assertThat(signs.length() * bitsOfASign(signs)).isGreaterThanOrEqualTo(some.getFirst().bits());
		});
	}

	@ParameterizedTest
	@MethodSource("everySecret")
	void onlyItsHashIsKept(Function<ApplicationContext, Secret> kind) {
		Secret secret = kind.apply(this.portal);
		secret.hashedIn()
			.ifPresent((place) -> assertThat(
					columns(place.substring(0, place.indexOf('.')), place.substring(place.indexOf('.') + 1)))
				.contains(secret.hash()));
		this.database.sql("""
				select table_name, column_name from information_schema.columns
				where lower(table_schema) = 'public'
				and (data_type like '%CHAR%' or data_type like '%LARGE%' or data_type like '%BINARY%')""")
			.query((row, index) -> new String[] { row.getString(1), row.getString(2) })
			.list()
			.forEach((column) -> assertThat(columns(column[0], column[1])).as("%s.%s", column[0], column[1])
				.noneMatch((kept) -> kept.contains(secret.value())));
	}

	@ParameterizedTest
	@MethodSource("everySecret")
	void worksOnce(Function<ApplicationContext, Secret> kind) {
		Secret secret = kind.apply(this.portal);
		assertThat(secret.works()).isTrue();
		secret.use();
		assertThat(secret.works()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("everySecret")
	void worksAsLongAsIsSaid(Function<ApplicationContext, Secret> kind) {
		Secret secret = kind.apply(this.portal);
		assumeThat(secret.lifetime()).as("it ends with time").isPresent();
		this.clock.advance(secret.lifetime().orElseThrow().minus(Duration.ofSeconds(30)));
		assertThat(secret.works()).isTrue();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(secret.works()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("everySecret")
	void endsEarly(Function<ApplicationContext, Secret> kind) {
		Secret secret = kind.apply(this.portal);
		assumeThat(secret.revoke()).as("something ends it early").isTrue();
		assertThat(secret.works()).isFalse();
	}

	// Not user input: the names come from the database or from this test.
	private List<String> columns(String table, String column) {
		return this.database.sql("select " + column + " from " + table + " where " + column + " is not null")
			.query((row, index) -> (row.getObject(1) instanceof byte[] bytes)
					? new String(bytes, StandardCharsets.UTF_8) : row.getString(1))
			.list();
	}

	private static double bitsOfASign(String value) {
		if (value.matches("\\d+")) {
			return Math.log(10) / Math.log(2);
		}
		return value.matches("[0-9A-Z]+") ? 5 : BITS_OF_A_SIGN;
	}

	private static Arguments row(String name, Function<ApplicationContext, Secret> kind) {
		return Arguments.of(Named.of(name, kind));
	}

}
