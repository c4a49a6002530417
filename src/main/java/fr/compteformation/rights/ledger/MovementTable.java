package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.database.ArrayColumn;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * The table of movements, read and written in sets: a few statements serve one holder or
 * a thousand. Uses SQL instead of JPA because immutable rows have no state to track. The
 * database enforces the ledger’s constraints.
 */
@Component
class MovementTable {

	private final JdbcClient database;

	private final DatedRules rules;

	MovementTable(JdbcClient database, DatedRules rules) {
		this.database = database;
		this.rules = rules;
	}

	/** The last movement of each account; accounts without movements are missing. */
	Map<Account, Tail> tailsOf(Collection<Account> accounts) {
		Map<Account, Tail> tails = new HashMap<>();
		this.database.sql("""
				select line.holder_id, line.counter, line.number, line.balance, line.booked_on, line.written_at
				from (
					select wanted.holder_id, wanted.counter, (
						select max(number) from movement
						where movement.holder_id = wanted.holder_id and movement.counter = wanted.counter) as number
					from unnest(cast(:holders as uuid array), cast(:counters as varchar array))
						as wanted (holder_id, counter)) last
				join movement line
					on line.holder_id = last.holder_id and line.counter = last.counter and line.number = last.number""")
			.param("holders", ArrayColumn.of("uuid", accounts, (account) -> account.holder().value()))
			.param("counters", ArrayColumn.of("varchar", accounts, (account) -> account.counter().name()))
			.query((row) -> {
				tails.put(new Account(holder(row), Counter.valueOf(row.getString("counter"))),
						new Tail(row.getInt("number"), row.getLong("balance"),
								row.getObject("booked_on", LocalDate.class), instant(row)));
			});
		return tails;
	}

	/** Which of these keys are already written. */
	Set<Key> written(Collection<Key> keys) {
		return new HashSet<>(this.database.sql("""
				select line.holder_id, line.idempotency_key
				from unnest(cast(:holders as uuid array), cast(:keys as varchar array)) as wanted (holder_id, name)
				join movement line on line.holder_id = wanted.holder_id and line.idempotency_key = wanted.name""")
			.param("holders", ArrayColumn.of("uuid", keys, (key) -> key.holder().value()))
			.param("keys", ArrayColumn.of("varchar", keys, Key::name))
			.query((row, number) -> new Key(holder(row), row.getString("idempotency_key")))
			.list());
	}

	void insert(List<Line> lines) {
		this.database.sql("""
				insert into movement (holder_id, counter, number, previous, kind, unit, amount, balance_before, balance,
					booked_on, written_at, earned_in, hours_hundredths, rule_code, rule_from, label, motive, source,
					idempotency_key, reverses, reversed_amount)
				select * from unnest(%s) as line""".formatted(LineColumn.PLACES)).params(LineColumn.of(lines)).update();
	}

	/** All movements of a holder, latest first. */
	List<Movement> allOf(HolderId holder) {
		return this.database.sql("""
				select * from movement where holder_id = ?
				order by booked_on desc, written_at desc, counter, number desc""")
			.param(holder.value())
			.query(movement())
			.list();
	}

	/** The movements of a holder with these keys. */
	List<Movement> withKeys(HolderId holder, Collection<String> keys) {
		return this.database.sql("""
				select * from movement where holder_id = :holder and idempotency_key in (:keys)
				order by counter, number""")
			.param("holder", holder.value())
			.param("keys", keys)
			.query(movement())
			.list();
	}

	/** The movements of that kind that were not reversed, in order. */
	List<Movement> standing(HolderId holder, Counter counter, MovementKind kind) {
		return this.database.sql("""
				select * from movement line
				where holder_id = :holder and counter = :counter and kind = :kind and not exists (
					select 1 from movement reversal
					where reversal.holder_id = line.holder_id and reversal.counter = line.counter
						and reversal.reverses = line.number)
				order by number""")
			.param("holder", holder.value())
			.param("counter", counter.name())
			.param("kind", kind.name())
			.query(movement())
			.list();
	}

	/**
	 * The CPF credits per year of work, in cents, net of reversals.
	 */
	Map<HolderId, Map<Year, Long>> earnedByYear(Collection<HolderId> holders) {
		Map<HolderId, Map<Year, Long>> earned = new HashMap<>();
		this.database.sql("""
				select line.holder_id, line.earned_in, sum(line.amount) as amount
				from unnest(cast(:holders as uuid array)) as wanted (holder_id)
				join movement line on line.holder_id = wanted.holder_id and line.counter = 'CPF'
				where line.earned_in is not null
				group by line.holder_id, line.earned_in""")
			.param("holders", ArrayColumn.of("uuid", holders, HolderId::value))
			.query((row) -> {
				earned.computeIfAbsent(holder(row), (holder) -> new HashMap<>())
					.put(Year.of(row.getInt("earned_in")), row.getLong("amount"));
			});
		return earned;
	}

	private RowMapper<Movement> movement() {
		RuleBook book = this.rules.book();
		return (row, number) -> new Movement(holder(row), Counter.valueOf(row.getString("counter")),
				row.getInt("number"), MovementKind.valueOf(row.getString("kind")), row.getLong("amount"),
				row.getLong("balance"), row.getObject("booked_on", LocalDate.class), instant(row), year(row),
				hours(row), rule(row, book), row.getString("label"), motive(row), row.getString("source"),
				row.getObject("reverses", Integer.class));
	}

	private static HolderId holder(ResultSet row) throws SQLException {
		return new HolderId(row.getObject("holder_id", UUID.class));
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("written_at", OffsetDateTime.class).toInstant();
	}

	private static @Nullable Year year(ResultSet row) throws SQLException {
		Integer year = row.getObject("earned_in", Integer.class);
		return (year != null) ? Year.of(year) : null;
	}

	private static @Nullable BigDecimal hours(ResultSet row) throws SQLException {
		Long hundredths = row.getObject("hours_hundredths", Long.class);
		return (hundredths != null) ? BigDecimal.valueOf(hundredths, 2) : null;
	}

	private static @Nullable DatedRule rule(ResultSet row, RuleBook book) throws SQLException {
		String code = row.getString("rule_code");
		return (code != null) ? book.starting(RuleCode.valueOf(code), row.getObject("rule_from", LocalDate.class))
				: null;
	}

	private static Movement.@Nullable Motive motive(ResultSet row) throws SQLException {
		String name = row.getString("motive");
		return (name != null) ? Movement.Motive.valueOf(name) : null;
	}

	/** An account of a holder. */
	record Account(HolderId holder, Counter counter) {
	}

	/** The idempotency key of a holder’s movement. */
	record Key(HolderId holder, String name) {
	}

	/** The end of an account, to which the next movement is appended. */
	record Tail(int number, long balance, LocalDate bookedOn, Instant writtenAt) {

		static final Tail NONE = new Tail(0, 0, LocalDate.EPOCH, Instant.EPOCH);

	}

	/** A movement with its key. */
	record Line(Movement movement, String key) {
	}

	/**
	 * The columns of the table of movements, in the order of the statement that writes
	 * them.
	 */
	private enum LineColumn {

		HOLDER("uuid", (line) -> line.movement().holder().value()),
		COUNTER("varchar", (line) -> line.movement().counter().name()),
		NUMBER("integer", (line) -> line.movement().number()),
		PREVIOUS("integer", (line) -> (line.movement().number() > 1) ? line.movement().number() - 1 : null),
		KIND("varchar", (line) -> line.movement().kind().name()),
		UNIT("varchar", (line) -> (line.movement().counter() == Counter.C2P) ? "POINTS" : "CENTS"),
		AMOUNT("bigint", (line) -> line.movement().amount()),
		BALANCE_BEFORE("bigint", (line) -> line.movement().balance() - line.movement().amount()),
		BALANCE("bigint", (line) -> line.movement().balance()), BOOKED_ON("date", (line) -> line.movement().bookedOn()),
		WRITTEN_AT("timestamp with time zone", (line) -> line.movement().writtenAt().atOffset(ZoneOffset.UTC)),
		EARNED_IN("integer", (line) -> value(line.movement().earnedIn(), Year::getValue)),
		HOURS("bigint", (line) -> value(line.movement().hours(), (BigDecimal hours) -> YearlyRight.hundredths(hours))),
		RULE_CODE("varchar", (line) -> value(line.movement().rule(), (DatedRule rule) -> rule.code().name())),
		RULE_FROM("date", (line) -> value(line.movement().rule(), DatedRule::validFrom)),
		LABEL("varchar", (line) -> line.movement().label()),
		MOTIVE("varchar", (line) -> value(line.movement().motive(), Movement.Motive::name)),
		SOURCE("varchar", (line) -> line.movement().source()), KEY("varchar", Line::key),
		REVERSES("integer", (line) -> line.movement().reverses()), REVERSED_AMOUNT("bigint",
				(line) -> value(line.movement().reverses(), (Integer number) -> -line.movement().amount()));

		/** The parameters of the statement, for {@code unnest}. */
		static final String PLACES = Arrays.stream(values())
			.map((column) -> "cast(? as %s array)".formatted(column.type))
			.collect(Collectors.joining(", "));

		private final String type;

		private final Function<Line, @Nullable Object> value;

		LineColumn(String type, Function<Line, @Nullable Object> value) {
			this.type = type;
			this.value = value;
		}

		/** The values of the parameters. */
		static List<Object> of(List<Line> lines) {
			return Arrays.stream(values())
				.<Object>map((column) -> ArrayColumn.of(column.type, lines, column.value))
				.toList();
		}

		private static <T> @Nullable Object value(@Nullable T held, Function<T, Object> form) {
			return (held != null) ? form.apply(held) : null;
		}

	}

}
