package fr.compteformation.rights.ledger.ui;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;

/**
 * Sample movements, by the rules of 2026.
 */
final class SomeMovements {

	static final DatedRule WORK = rule(RuleCode.CPF_ANNUAL, 50_000, 500_000L, "art. R6323-1");

	static final DatedRule WORK_WITH_LOW_DIPLOMA = rule(RuleCode.CPF_ANNUAL_LOW_DIPLOMA, 80_000, 800_000L,
			"art. L6323-11-1");

	static final DatedRule VOLUNTEERING = rule(RuleCode.CEC_ANNUAL, 24_000, 72_000L, "art. D5151-14");

	static final DatedRule HOUR = rule(RuleCode.HOUR, 1_500, null, "décret 2018-1153");

	static final DatedRule POINT = rule(RuleCode.C2P_POINT, 50_000, null, "art. R4163-11");

	static final DatedRule POINTS = new DatedRule(RuleCode.C2P_POINTS, LocalDate.of(2015, 1, 1),
			LocalDate.of(2023, 8, 31), 100, null, "art. R4163-9");

	static final Rules RULES = new Rules(new RuleBook(List.of(WORK, WORK_WITH_LOW_DIPLOMA, VOLUNTEERING, HOUR, POINT,
			POINTS, rule(RuleCode.FULL_YEAR, 160_700, null, "art. L3121-41"))), LocalDate.of(2026, 11, 20));

	private static final HolderId HOLDER = new HolderId(UUID.randomUUID());

	private SomeMovements() {
	}

	static Movement yearOfWork(int number, int year, String hours, long amount, DatedRule rule) {
		return movement(Counter.CPF, number, MovementKind.ANNUAL_CREDIT, amount, LocalDate.of(year + 1, 5, 15),
				Year.of(year), hours, rule);
	}

	static Movement reversalOf(Movement taken, int number) {
		return new Movement(HOLDER, taken.counter(), number, MovementKind.REVERSAL, -taken.amount(), 0,
				taken.bookedOn(), Instant.EPOCH, taken.earnedIn(), taken.hours(), taken.rule(), null, null, "test",
				taken.number());
	}

	static Movement of(Counter counter, MovementKind kind, long amount, @Nullable String hours,
			@Nullable DatedRule rule) {
		return movement(counter, 1, kind, amount, LocalDate.of(2023, 5, 15), Year.of(2022), hours, rule);
	}

	/** A declaration that replaces another one. */
	static Movement replacing(Movement former, String hours, long amount) {
		return new Movement(HOLDER, former.counter(), former.number() + 1, MovementKind.DIF_DECLARATION, amount, 0,
				former.bookedOn(), Instant.EPOCH, null, new BigDecimal(hours), former.rule(), null, null, "dif:new",
				null);
	}

	/** The reversal of the declaration that it replaces. */
	static Movement replaced(Movement former) {
		return new Movement(HOLDER, former.counter(), former.number() + 2, MovementKind.REVERSAL, -former.amount(), 0,
				former.bookedOn(), Instant.EPOCH, null, former.hours(), former.rule(), null, null, "dif:new",
				former.number());
	}

	/** A line of this movement alone. */
	static HistoryLine line(Movement movement) {
		return new HistoryLine(List.of(movement), movement.amount(), movement.balance());
	}

	static Movement on(LocalDate day, long amount) {
		return movement(Counter.CPF, 1, MovementKind.RESERVATION, amount, day, null, null, null);
	}

	/** The texts of the pages, with normal spaces. */
	static MovementLabels.Texts texts(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
		return (key, parameters) -> new MessageFormat(bundle.getString(key), locale).format(parameters)
			.replace('\u00a0', ' ')
			.replace('\u202f', ' ');
	}

	private static Movement movement(Counter counter, int number, MovementKind kind, long amount, LocalDate day,
			@Nullable Year year, @Nullable String hours, @Nullable DatedRule rule) {
		return new Movement(HOLDER, counter, number, kind, amount, amount, day, Instant.EPOCH, year,
				(hours != null) ? new BigDecimal(hours) : null, rule, null, null, "test", null);
	}

	private static DatedRule rule(RuleCode code, long amount, @Nullable Long cap, String source) {
		return new DatedRule(code, LocalDate.of(2019, 1, 1), null, amount, cap, source);
	}

}
