package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.database.ArrayColumn;
import fr.compteformation.rights.ledger.MovementTable.Line;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * The columns of the table of movements, in the order of the statement that writes them.
 */
enum LineColumn {

	HOLDER("uuid", (line) -> line.movement().holder().value()),

	COUNTER("varchar", (line) -> line.movement().counter().name()),

	NUMBER("integer", (line) -> line.movement().number()),

	PREVIOUS("integer", (line) -> (line.movement().number() > 1) ? line.movement().number() - 1 : null),

	KIND("varchar", (line) -> line.movement().kind().name()),

	UNIT("varchar", (line) -> (line.movement().counter() == Counter.C2P) ? "POINTS" : "CENTS"),

	AMOUNT("bigint", (line) -> line.movement().amount()),

	BALANCE_BEFORE("bigint", (line) -> line.movement().balance() - line.movement().amount()),

	BALANCE("bigint", (line) -> line.movement().balance()),

	BOOKED_ON("date", (line) -> line.movement().bookedOn()),

	WRITTEN_AT("timestamp with time zone", (line) -> line.movement().writtenAt().atOffset(ZoneOffset.UTC)),

	EARNED_IN("integer", (line) -> value(line.movement().earnedIn(), Year::getValue)),

	HOURS("bigint", (line) -> value(line.movement().hours(), (BigDecimal hours) -> YearlyRight.hundredths(hours))),

	RULE_CODE("varchar", (line) -> value(line.movement().rule(), (DatedRule rule) -> rule.code().name())),

	RULE_FROM("date", (line) -> value(line.movement().rule(), DatedRule::validFrom)),

	LABEL("varchar", (line) -> line.movement().label()),

	MOTIVE("varchar", (line) -> value(line.movement().motive(), Movement.Motive::name)),

	SOURCE("varchar", (line) -> line.movement().source()),

	KEY("varchar", Line::key),

	REVERSES("integer", (line) -> line.movement().reverses()),

	REVERSED_AMOUNT("bigint",
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
