package fr.compteformation.rights.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Constraints of the database itself. */
abstract class MovementTableTests extends PortalTests {

	@Autowired
	private SomeHolders holders;

	private HolderId holder = new HolderId(new UUID(0, 0));

	// 500 €, of which 200 € are reserved: movements 1 and 2.
	@BeforeEach
	void somebodyHasMovements() {
		this.holder = this.holders.one();
		insert(line());
		insert(reservation());
	}

	@Test
	void aLineThatGoesOnIsTaken() {
		insert(next());
		assertThat(lines()).isEqualTo(3);
	}

	@Test
	void theBalanceIsTheOneBeforeAndTheAmount() {
		refuses(with(next(), "balance", 401_00));
		refuses(with(next(), "amount", 99_00));
		refuses(with(next(), "balance_before", 301_00));
	}

	@Test
	void aLineStartsWhereTheOneBeforeEnded() {
		refuses(with(with(next(), "balance_before", 500_00), "balance", 600_00));
		refuses(with(with(next(), "balance_before", 0), "balance", 100_00));
	}

	@Test
	void theFirstLineStartsAtNothing() {
		HolderId another = this.holders.one();
		refuses(with(with(with(line(), "holder_id", another.value()), "balance_before", 10_00), "balance", 510_00));
	}

	@Test
	void aLineHasOneNumberAndNoneIsLeftOut() {
		refuses(with(with(next(), "number", 2), "previous", 1));
		refuses(with(with(next(), "number", 4), "previous", 3));
		refuses(with(with(next(), "number", 4), "previous", 2));
		refuses(with(with(next(), "number", 1), "previous", null));
		refuses(with(next(), "previous", null));
		refuses(with(with(next(), "number", 0), "previous", -1));
	}

	@Test
	void aBalanceIsNeverBelowZero() {
		refuses(with(with(with(next(), "kind", "RESERVATION"), "amount", -300_01), "balance", -1));
	}

	@Test
	void aKeyIsWrittenOnce() {
		refuses(with(next(), "idempotency_key", "first"));
	}

	@Test
	void anotherAccountHasItsOwnNumbersButTheSameKeys() {
		Map<String, @Nullable Object> other = with(with(line(), "counter", "CEC"), "kind", "VOLUNTEERING");
		refuses(other);
		insert(with(other, "idempotency_key", "other"));
		assertThat(lines()).isEqualTo(3);
	}

	@Test
	void aReversalTakesALineBackOnceAndWhole() {
		refuses(with(reversal(3), "reversed_amount", null));
		refuses(with(reversal(3), "reverses", null));
		refuses(with(reversal(3), "reverses", 3));
		refuses(with(reversal(3), "reverses", 7));
		refuses(with(with(with(reversal(3), "amount", 100_00), "balance", 400_00), "reversed_amount", -100_00));
		refuses(with(with(reversal(3), "amount", 100_00), "balance", 400_00));
		refuses(with(with(next(), "reverses", 2), "reversed_amount", -100_00));
		insert(reversal(3));
		refuses(with(with(with(reversal(4), "balance_before", 500_00), "balance", 700_00), "idempotency_key", "again"));
	}

	@ParameterizedTest
	@CsvSource({ "ANNUAL_CREDIT,-10000", "ANNUAL_CREDIT,0", "CONVERSION,0", "RESERVATION,0", "RESERVATION,10000",
			"DIF_DECLARATION,10000", "VOLUNTEERING,10000", "HARD_WORK,1", "REVERSAL,10000", "GIFT,10000" })
	void aKindHasItsSignAndItsAccount(String kind, long amount) {
		refuses(with(with(with(next(), "kind", kind), "amount", amount), "balance", 300_00 + amount));
	}

	@Test
	void unitsBelongToTheirAccounts() {
		refuses(with(next(), "unit", "POINTS"));
		Map<String, @Nullable Object> points = with(with(with(line(), "counter", "C2P"), "kind", "HARD_WORK"),
				"idempotency_key", "points");
		refuses(points);
		refuses(with(with(points, "unit", "HOURS"), "counter", "CPP"));
		insert(with(points, "unit", "POINTS"));
	}

	@Test
	void creditsRequireAYear() {
		refuses(with(next(), "earned_in", null));
		refuses(with(next(), "earned_in", 1999));
	}

	@Test
	void aRuleIsOneOfTheBook() {
		refuses(with(with(next(), "rule_code", "CPF_ANNUAL"), "rule_from", LocalDate.of(2018, 1, 1)));
		refuses(with(with(next(), "rule_code", "GIFT"), "rule_from", LocalDate.of(2019, 1, 1)));
		insert(with(with(next(), "rule_code", "CPF_ANNUAL"), "rule_from", LocalDate.of(2019, 1, 1)));
	}

	@Test
	void nobodyUnknownHasMovements() {
		refuses(with(line(), "holder_id", UUID.randomUUID()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update movement set label = 'other' where holder_id = ?",
			"update movement set amount = amount where holder_id = ?", "delete from movement where holder_id = ?",
			"delete from holder where id = ?" })
	void linesStay(String sql) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(sql).param(this.holder.value()).update());
		assertThat(lines()).isEqualTo(2);
	}

	@Test
	void theTableIsNotEmptiedAtOnceEither() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("truncate table movement").update());
		assertThat(lines()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update diploma_declaration set level = 'LEVEL_8' where holder_id = ?",
			"delete from diploma_declaration where holder_id = ?" })
	void declaredDiplomasStay(String sql) {
		this.database.sql("insert into diploma_declaration (holder_id, declared_at, level) values (?, ?, 'LEVEL_3')")
			.params(this.holder.value(), OffsetDateTime.now(ZoneOffset.UTC))
			.update();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(sql).param(this.holder.value()).update());
	}

	@Test
	void twoWritersWithoutALockCannotBothGoOn() {
		CyclicBarrier together = new CyclicBarrier(2);
		assertThat(Parallel.times(2, () -> {
			try {
				return this.transaction.execute((status) -> {
					insert(with(with(with(with(next(), "kind", "RESERVATION"), "amount", -300_00), "balance", 0),
							"idempotency_key", UUID.randomUUID().toString()), together);
					return true;
				});
			}
			catch (DataAccessException refused) {
				return false;
			}
		})).containsExactlyInAnyOrder(true, false);
		assertThat(lines()).isEqualTo(3);
	}

	private Map<String, @Nullable Object> line() {
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("holder_id", this.holder.value());
		line.put("counter", "CPF");
		line.put("number", 1);
		line.put("previous", null);
		line.put("kind", "ANNUAL_CREDIT");
		line.put("unit", "CENTS");
		line.put("amount", 500_00);
		line.put("balance_before", 0);
		line.put("balance", 500_00);
		line.put("booked_on", LocalDate.of(2026, 5, 4));
		line.put("written_at", OffsetDateTime.now(ZoneOffset.UTC));
		line.put("earned_in", 2025);
		line.put("rule_code", null);
		line.put("rule_from", null);
		line.put("source", "test");
		line.put("idempotency_key", "first");
		line.put("reverses", null);
		line.put("reversed_amount", null);
		return line;
	}

	private Map<String, @Nullable Object> reservation() {
		return after(with(line(), "kind", "RESERVATION"), 2, 500_00, -200_00);
	}

	private Map<String, @Nullable Object> next() {
		return after(line(), 3, 300_00, 100_00);
	}

	private Map<String, @Nullable Object> reversal(int number) {
		return with(with(with(after(line(), number, 300_00, 200_00), "kind", "REVERSAL"), "reverses", 2),
				"reversed_amount", -200_00);
	}

	private static Map<String, @Nullable Object> after(Map<String, @Nullable Object> line, int number, long before,
			long amount) {
		line.put("number", number);
		line.put("previous", number - 1);
		line.put("balance_before", before);
		line.put("amount", amount);
		line.put("balance", before + amount);
		line.put("idempotency_key", "line " + number);
		return line;
	}

	private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> line, String column,
			@Nullable Object value) {
		Map<String, @Nullable Object> changed = new LinkedHashMap<>(line);
		changed.put(column, value);
		return changed;
	}

	private void insert(Map<String, @Nullable Object> line) {
		String columns = String.join(", ", line.keySet());
		String values = line.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", "));
		this.database.sql("insert into movement (" + columns + ") values (" + values + ")").params(line).update();
	}

	private void insert(Map<String, @Nullable Object> line, CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception interrupted) {
			throw new IllegalStateException(interrupted);
		}
		insert(line);
	}

	private void refuses(Map<String, @Nullable Object> line) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert(line));
	}

	private int lines() {
		return this.database.sql("select count(*) from movement where holder_id = ?")
			.param(this.holder.value())
			.query(Integer.class)
			.single();
	}

}
