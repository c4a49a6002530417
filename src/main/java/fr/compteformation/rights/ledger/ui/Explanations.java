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
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * Explains the lines of the history: what happened, the rule, the sum. Always in euros,
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

	Explanation of(HistoryLine line) {
		Movement main = line.main();
		return switch (main.kind()) {
			case ANNUAL_CREDIT -> work(main, Objects.requireNonNull(main.rule()));
			case CONVERSION -> hours(main, Objects.requireNonNull(main.rule()));
			case DIF_DECLARATION -> line.replaced()
				.map((former) -> change(line, former))
				.orElseGet(() -> hours(main, Objects.requireNonNull(main.rule())));
			case VOLUNTEERING -> volunteering(main, Objects.requireNonNull(main.rule()));
			case HARD_WORK -> new Explanation(text("rights.why.points", year(main)), rule(main),
					List.of(result("rights.why.sum.given", text("rights.points", main.amount()))));
			case TOP_UP -> new Explanation(text("rights.why.topUp"), Optional.empty(), perAccount(line));
			case RESERVATION -> new Explanation(text("rights.why.funding"),
					this.rules.book().find(RuleCode.PARTICIPATION, main.bookedOn()).map(this::sentence),
					perAccount(line));
			case REVERSAL -> new Explanation(text(isGivenBack(main) ? "rights.why.givenBack" : "rights.why.reversal"),
					Optional.empty(), perAccount(line));
		};
	}

	private Explanation work(Movement movement, DatedRule rule) {
		Year year = Objects.requireNonNull(movement.earnedIn());
		BigDecimal hours = Objects.requireNonNull(movement.hours());
		YearlyRight right = this.rules.yearlyRight(rule, year);
		BigDecimal full = BigDecimal.valueOf(right.fullYear(), 2);
		long entitled = right.earned(YearlyRight.hundredths(hours));
		long before = creditedBefore(movement);
		String calculation = (entitled == rule.amount())
				? text("rights.why.fullAmount", decimal(full.divide(BigDecimal.TWO)), euros(rule.amount()))
				: text("rights.why.inProportion", euros(rule.amount()), decimal(hours), decimal(full), euros(entitled));
		String worked = text("rights.why.hoursOfYear", decimal(hours), year.toString());
		return capped(movement, rule, worked + " " + calculation,
				new Explanation.Line(text("rights.why.sum.work", year.toString()), euros(entitled)), entitled, before);
	}

	private Explanation volunteering(Movement movement, DatedRule rule) {
		return capped(movement, rule, text("rights.why.volunteering", year(movement)),
				new Explanation.Line(text("rights.why.sum.volunteering"), euros(rule.amount())), rule.amount(), 0);
	}

	// The sum goes through the cap where it stopped the credit.
	private Explanation capped(Movement movement, DatedRule rule, String sentences, Explanation.Line right,
			long entitled, long before) {
		List<Explanation.Line> sum = new ArrayList<>(List.of(right));
		boolean isCapped = movement.amount() < entitled - before;
		if (isCapped) {
			long cap = Rules.cap(rule).cents();
			sum.add(new Explanation.Line(text("rights.why.sum.cap"), euros(cap)));
			sum.add(new Explanation.Line(text("rights.why.sum.standing"), signed(movement.amount() + before - cap)));
		}
		if (before > 0) {
			sum.add(new Explanation.Line(text("rights.why.sum.before", year(movement)), signed(-before)));
		}
		sum.add(result("rights.why.sum.given", euros(movement.amount())));
		String told = isCapped ? text("rights.why.capReached", euros(Rules.cap(rule).cents())) + " " + sentences
				: sentences;
		return new Explanation(told, rule(movement), sum);
	}

	private Explanation hours(Movement movement, DatedRule rule) {
		String hours = decimal(Objects.requireNonNull(movement.hours()));
		return new Explanation(text("rights.why.hours." + movement.kind(), hours), rule(movement),
				List.of(new Explanation.Line(text("rights.why.sum.hours", hours, euros(rule.amount())),
						euros(movement.amount())), result("rights.why.sum.given", euros(movement.amount()))));
	}

	private Explanation change(HistoryLine line, Movement former) {
		Movement main = line.main();
		String hours = decimal(Objects.requireNonNull(main.hours()));
		String before = decimal(Objects.requireNonNullElse(former.hours(), BigDecimal.ZERO));
		return new Explanation(text("rights.why.changed", hours, before), rule(main),
				List.of(new Explanation.Line(text("rights.why.sum.now", hours), euros(main.amount())),
						new Explanation.Line(text("rights.why.sum.former", before),
								signed(line.amount() - main.amount())),
						result("rights.why.sum.changed", signed(line.amount()))));
	}

	private List<Explanation.Line> perAccount(HistoryLine line) {
		List<Explanation.Line> sum = new ArrayList<>();
		line.movements()
			.forEach((part) -> sum.add(new Explanation.Line(text("rights.counter." + part.counter()),
					change(part.counter(), part.amount()))));
		sum.add(result((line.amount() < 0) ? "rights.why.sum.taken" : "rights.why.sum.given",
				change(line.main().counter(), line.amount())));
		return sum;
	}

	private String change(Counter counter, long amount) {
		return (counter == Counter.C2P) ? text((amount < 0) ? "rights.pointsTaken" : "rights.pointsGiven",
				text("rights.points", Math.abs(amount))) : signed(amount);
	}

	private boolean isGivenBack(Movement reversal) {
		return this.movements.stream()
			.anyMatch((movement) -> movement.counter() == reversal.counter()
					&& Integer.valueOf(movement.number()).equals(reversal.reverses())
					&& movement.kind() == MovementKind.RESERVATION);
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

	private Explanation.Line result(String key, String amount) {
		return new Explanation.Line(text(key), amount);
	}

	private Optional<String> rule(Movement movement) {
		return Optional.ofNullable(movement.rule()).map(this::sentence);
	}

	private String sentence(DatedRule rule) {
		return new RuleSentence(this.locale, this.texts).of(rule);
	}

	private static String year(Movement movement) {
		return Optional.ofNullable(movement.earnedIn()).orElseGet(() -> Year.from(movement.bookedOn())).toString();
	}

	private String euros(long cents) {
		return new Euros(cents).formatted(this.locale);
	}

	private String signed(long cents) {
		return new Euros(cents).signed(this.locale);
	}

	private String decimal(BigDecimal hours) {
		return NumberFormat.getNumberInstance(this.locale).format(hours) + "\u00a0h";
	}

	private String text(String key, Object... parameters) {
		return this.texts.translate(key, parameters);
	}

}
