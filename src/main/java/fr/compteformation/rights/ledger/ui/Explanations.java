package fr.compteformation.rights.ledger.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * Explains credits: hours, calculation, rule, its start and its source. Always in euros,
 * like the rules.
 */
class Explanations {

	private final List<Movement> movements;

	private final Rules rules;

	private final Locale locale;

	private final MovementLabels.Texts texts;

	/**
	 * @param movements all movements of the person
	 */
	Explanations(List<Movement> movements, Rules rules, Locale locale, MovementLabels.Texts texts) {
		this.movements = movements;
		this.rules = rules;
		this.locale = locale;
		this.texts = texts;
	}

	/** Whether a rule set the amount. */
	boolean exist(Movement movement) {
		return movement.rule() != null && movement.amount() > 0;
	}

	/** The explanation of a movement that has one. */
	List<Line> of(Movement movement) {
		DatedRule rule = Objects.requireNonNull(movement.rule());
		List<Line> lines = new ArrayList<>();
		switch (movement.kind()) {
			case ANNUAL_CREDIT -> lines.addAll(work(movement, rule));
			case CONVERSION, DIF_DECLARATION -> lines.add(hoursTimes(movement, rule));
			case VOLUNTEERING -> capped(movement, rule, rule.amount()).ifPresent(lines::add);
			case HARD_WORK ->
				lines.add(new Line(text("rights.why.calculation"), text("rights.why.points", year(movement))));
			case RESERVATION, REVERSAL -> {
			}
		}
		lines.add(new Line(text("rights.why.rule"), rule(rule)));
		lines.add(new Line(text("rights.why.inForce"), inForce(rule)));
		lines.add(new Line(text("rights.why.source"), rule.source()));
		return lines;
	}

	private List<Line> work(Movement movement, DatedRule rule) {
		List<Line> lines = new ArrayList<>();
		Year year = Objects.requireNonNull(movement.earnedIn());
		BigDecimal hours = Objects.requireNonNull(movement.hours());
		YearlyRight right = this.rules.yearlyRight(rule, year);
		BigDecimal full = BigDecimal.valueOf(right.fullYear(), 2);
		long entitled = right.earned(YearlyRight.hundredths(hours));
		long before = creditedBefore(movement);
		lines.add(new Line(text("rights.why.hours"), text("rights.why.hoursOfYear", decimal(hours), year.toString())));
		lines.add(new Line(text("rights.why.calculation"),
				(entitled == rule.amount())
						? text("rights.why.fullAmount", decimal(full.divide(BigDecimal.TWO)), euros(rule.amount()))
						: text("rights.why.inProportion", euros(rule.amount()), decimal(hours), decimal(full),
								euros(entitled))));
		if (before > 0) {
			lines.add(new Line(text("rights.why.before"),
					text("rights.why.creditedBefore", euros(before), year.toString())));
		}
		capped(movement, rule, entitled - before).ifPresent(lines::add);
		return lines;
	}

	private static String year(Movement movement) {
		return Objects.requireNonNull(movement.earnedIn()).toString();
	}

	private Line hoursTimes(Movement movement, DatedRule rule) {
		return new Line(text("rights.why.calculation"), text("rights.why.hoursTimes",
				decimal(Objects.requireNonNull(movement.hours())), euros(rule.amount()), euros(movement.amount())));
	}

	private Optional<Line> capped(Movement movement, DatedRule rule, long uncapped) {
		return (movement.amount() < uncapped)
				? Optional.of(new Line(text("rights.why.cap"),
						text("rights.why.capReached", euros(Rules.cap(rule).cents()), euros(movement.amount()))))
				: Optional.empty();
	}

	// The hours of a year may arrive in several files; each adds the difference.
	private long creditedBefore(Movement movement) {
		return this.movements.stream()
			.filter((earlier) -> earlier.counter() == Counter.CPF && earlier.number() < movement.number())
			.filter((earlier) -> Objects.equals(movement.earnedIn(), earlier.earnedIn()))
			.filter((earlier) -> earlier.kind() == MovementKind.ANNUAL_CREDIT
					|| earlier.kind() == MovementKind.REVERSAL)
			.mapToLong(Movement::amount)
			.sum();
	}

	private String rule(DatedRule rule) {
		return switch (rule.code()) {
			case CPF_ANNUAL -> text("rights.rule.work", euros(rule.amount()), euros(Rules.cap(rule).cents()));
			case CPF_ANNUAL_LOW_DIPLOMA ->
				text("rights.rule.workWithLowDiploma", euros(rule.amount()), euros(Rules.cap(rule).cents()));
			case CEC_ANNUAL -> text("rights.rule.volunteering", euros(rule.amount()), euros(Rules.cap(rule).cents()));
			case HOUR -> text("rights.rule.hour", euros(rule.amount()));
			case C2P_POINT -> text("rights.rule.point", euros(rule.amount()));
			case C2P_POINTS, FULL_YEAR, DIF_HOURS, PARTICIPATION ->
				text("rights.rule.points", text("rights.points", rule.amount()));
		};
	}

	private String inForce(DatedRule rule) {
		String from = PortalTime.date(rule.validFrom(), this.locale);
		return (rule.validUntil() != null)
				? text("rights.why.until", from, PortalTime.date(rule.validUntil(), this.locale))
				: text("rights.why.since", from);
	}

	private String euros(long cents) {
		return new Euros(cents).formatted(this.locale);
	}

	private String decimal(BigDecimal hours) {
		return NumberFormat.getNumberInstance(this.locale).format(hours) + "\u00a0h";
	}

	private String text(String key, Object... parameters) {
		return this.texts.translate(key, parameters);
	}

	/**
	 * A line of an explanation.
	 *
	 * @param term its term
	 * @param description its description
	 */
	record Line(String term, String description) {
	}

}
