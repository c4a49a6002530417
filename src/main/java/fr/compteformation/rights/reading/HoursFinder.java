package fr.compteformation.rights.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.compteformation.platform.document.page.PageWord;

/**
 * Finds hours of DIF. Payslips are full of other hours, so a number counts only by what
 * stands around it: the words before it, the beginning of its row, and the head of its
 * column.
 */
final class HoursFinder {

	/** A labelled balance of DIF. */
	private static final int SURE = 100;

	/** A balance in a document about DIF. */
	private static final int LIKELY = 90;

	/** The only hours in a document about DIF. */
	private static final int ALONE = 85;

	/** Days that the document itself counts in hours. */
	private static final int CONVERTED = 85;

	/** Hours of DIF that may be something else than the balance. */
	private static final int UNCLEAR = 60;

	private static final int GUESSED = 50;

	private static final int ACQUIRED = 40;

	/**
	 * More than this is no DIF: the law allows 120 hours, some agreements a little more.
	 */
	private static final BigDecimal MOST = BigDecimal.valueOf(150);

	private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(7);

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d.,/:a-z-])(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?)(?![.,/:]?\\d|[.,]?\\d*/)"
				+ "(?:\\s?(?:(?<hour>heures?|hrs?|h)(?![a-z])\\.?(?:\\s?(?<minutes>[0-5]\\d)(?!\\d|[,./]\\d))?"
				+ "|(?<day>jours?|jrs?|j)(?![a-z])))?");

	private static final Pattern NO_HOURS_AFTER = Pattern.compile("^\\s?(?:€|eur|%|janv|fevr|mars|avr|mai|juin|juil"
			+ "|aout|sept|oct|nov|dec|mois|ans?\\b|rue|quai|avenue|boulevard|place)");

	private static final Pattern THOUSANDS_BEFORE = Pattern.compile("(?:^|[^\\d.,])\\d{1,3} $");

	private static final Pattern SEVEN_A_DAY = Pattern
		.compile("7(?:,00)? ?h(?:eures?)? (?:par|/) ?jour|1 jour = 7|7 ?h/j|jour(?:nee)? de 7 h|sur la base de 7 h");

	/** How far above a number the head of its column may be, in heights of the page. */
	private static final double HEAD_ABOVE = 0.15;

	private static final int AFTER = 60;

	private static final int NEAR_ROWS = 3;

	private final List<Row> rows;

	private final DocumentKind kind;

	private final boolean sevenADay;

	private HoursFinder(List<Row> rows, DocumentKind kind) {
		this.rows = rows;
		this.kind = kind;
		this.sevenADay = rows.stream().anyMatch((row) -> SEVEN_A_DAY.matcher(row.text()).find());
	}

	/** The hours of DIF in a document, in reading order. */
	static List<ReadFact> in(List<Row> rows, DocumentKind kind) {
		return new HoursFinder(rows, kind).found();
	}

	private List<ReadFact> found() {
		List<ReadFact> facts = new ArrayList<>();
		int unlabelled = -1;
		int labelled = 0;
		for (int row = 0; row < this.rows.size(); row++) {
			List<Matched> numbers = numbers(this.rows.get(row).text());
			for (int number = 0; number < numbers.size(); number++) {
				Matched matched = numbers.get(number);
				HoursLabel label = label(row, numbers, number);
				int confidence = confidence(label, row);
				if (confidence == 0) {
					continue;
				}
				labelled++;
				unlabelled = (confidence == UNCLEAR) ? facts.size() : unlabelled;
				facts.add(this.rows.get(row)
					.fact(ReadFact.Kind.HOURS, matched.hours().toPlainString(), matched.from(), matched.to(),
							matched.days() ? Math.min(confidence, this.sevenADay ? CONVERTED : GUESSED) : confidence));
			}
		}
		if (labelled == 1 && unlabelled == 0 && this.kind == DocumentKind.DIF_ATTESTATION) {
			ReadFact only = facts.getFirst();
			return List.of(new ReadFact(only.kind(), only.found(), only.page(), only.place(),
					only.confidence() * ALONE / UNCLEAR));
		}
		return facts;
	}

	private int confidence(HoursLabel label, int row) {
		boolean near = !this.kind.isPayslip() && (this.kind == DocumentKind.DIF_ATTESTATION || isDifNear(row));
		if (label.other() || !label.dif() && !near) {
			return 0;
		}
		boolean otherDay = DateFinder.isOtherDayNear(this.rows, row)
				|| this.kind == DocumentKind.PAYSLIP && !DateFinder.isFinalDayNear(this.rows, row);
		return switch (label.role()) {
			case BALANCE -> otherDay ? UNCLEAR - 1 : label.dif() ? SURE : LIKELY;
			case ACQUIRED -> ACQUIRED;
			case USED -> 0;
			case UNKNOWN -> label.dif() ? UNCLEAR : 0;
		};
	}

	private boolean isDifNear(int row) {
		return this.rows.subList(Math.max(0, row - NEAR_ROWS), Math.min(this.rows.size(), row + NEAR_ROWS + 1))
			.stream()
			.anyMatch((other) -> HoursLabel.namesDif(other.text()));
	}

	private HoursLabel label(int row, List<Matched> numbers, int number) {
		Row here = this.rows.get(row);
		Matched matched = numbers.get(number);
		String lead = here.text().substring((number == 0) ? 0 : numbers.get(number - 1).to(), matched.from());
		boolean inSentence = hasLetters(lead) && !isApart(here, matched);
		if (!inSentence) {
			// A cell of a table: the beginning of its row and the head of its column.
			String head = here.text().substring(0, numbers.getFirst().from());
			return HoursLabel.before(hasLetters(lead) ? lead : head)
				.or(column(row, here.between(matched.from(), matched.to())));
		}
		HoursLabel before = HoursLabel.before(lead);
		int end = (number + 1 < numbers.size()) ? numbers.get(number + 1).from() : here.text().length();
		String trail = here.text().substring(matched.to(), Math.min(end, matched.to() + AFTER));
		HoursLabel label = before.or(HoursLabel.after(trail));
		if (label.other() || label.dif() && label.role() != HoursLabel.Role.UNKNOWN) {
			return label;
		}
		HoursLabel previous = (number == 0) ? HoursLabel.before(tail(row - 1, here.page())) : HoursLabel.NONE;
		HoursLabel following = (number == numbers.size() - 1) ? HoursLabel.after(start(row + 1, here.page()))
				: HoursLabel.NONE;
		return label.or(new HoursLabel(previous.dif() || following.dif(), false, previous.role()));
	}

	// The words above a number, up to those that say something.
	private HoursLabel column(int row, List<PageWord> number) {
		double left = number.getFirst().left();
		double right = number.getLast().left() + number.getLast().width();
		double margin = (right - left) / 2;
		double top = number.getFirst().top();
		for (int above = row - 1; above >= 0 && this.rows.get(above).page() == this.rows.get(row).page(); above--) {
			StringBuilder head = new StringBuilder();
			for (PageWord word : this.rows.get(above).words()) {
				if (word.left() < right + margin && word.left() + word.width() > left - margin
						&& top - word.top() < HEAD_ABOVE) {
					head.append(Row.folded(word.text())).append(' ');
				}
			}
			HoursLabel label = HoursLabel.after(head.toString());
			if (!label.isEmpty()) {
				return label;
			}
		}
		return HoursLabel.NONE;
	}

	private String tail(int row, int page) {
		if (row < 0 || this.rows.get(row).page() != page) {
			return "";
		}
		String text = this.rows.get(row).text();
		List<Matched> numbers = numbers(text);
		return numbers.isEmpty() ? text : text.substring(numbers.getLast().to());
	}

	private String start(int row, int page) {
		if (row >= this.rows.size() || this.rows.get(row).page() != page) {
			return "";
		}
		String text = this.rows.get(row).text();
		List<Matched> numbers = numbers(text);
		return numbers.isEmpty() ? text : text.substring(0, numbers.getFirst().from());
	}

	// A gap of two letters before the number: the column of a table.
	private static boolean isApart(Row row, Matched number) {
		List<PageWord> before = row.between(0, number.from());
		PageWord first = row.between(number.from(), number.to()).getFirst();
		return !before.isEmpty() && !before.getLast().equals(first)
				&& first.left() - before.getLast().left() - before.getLast().width() > 2 * first.height();
	}

	private static boolean hasLetters(String text) {
		return text.chars().filter(Character::isLetter).count() > 1;
	}

	private static List<Matched> numbers(String text) {
		List<Matched> numbers = new ArrayList<>();
		for (Matcher found = NUMBER.matcher(text); found.find();) {
			Matched.of(found, text).ifPresent(numbers::add);
		}
		return numbers;
	}

	/** A number of hours or days in a row. */
	private record Matched(int from, int to, BigDecimal hours, boolean days) {

		static Optional<Matched> of(Matcher found, String text) {
			String digits = found.group("hours").replace(',', '.');
			boolean bare = found.group("hour") == null && found.group("day") == null;
			if (bare && NO_HOURS_AFTER.matcher(text.substring(found.end())).find()
					|| digits.replaceAll("\\..*", "").length() == 3
							&& THOUSANDS_BEFORE.matcher(text.substring(0, found.start())).find()) {
				return Optional.empty();
			}
			boolean days = found.group("day") != null;
			BigDecimal hours = new BigDecimal(digits);
			if (found.group("minutes") != null && hours.scale() == 0) {
				hours = hours.add(new BigDecimal(found.group("minutes")).divide(MINUTES, 2, RoundingMode.HALF_UP));
			}
			hours = days ? hours.multiply(HOURS_A_DAY) : hours;
			return (hours.compareTo(MOST) <= 0) ? Optional.of(new Matched(found.start(), found.end(), hours, days))
					: Optional.empty();
		}

	}

}
