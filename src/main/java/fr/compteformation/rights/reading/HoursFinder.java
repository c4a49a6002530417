package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.List;
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

	/** A balance that is the difference of the numbers before it. */
	private static final int CHECKED = 95;

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
		List<Counted> counted = counted();
		List<ReadFact> facts = new ArrayList<>();
		boolean onlyUnclear = true;
		for (int place = 0; place < counted.size(); place++) {
			Counted hours = counted.get(place);
			int confidence = confidence(hours);
			if (confidence > 0) {
				ReadFact fact = hours.fact(confidence);
				boolean checked = fact.confidence() < CHECKED && isDifference(counted, place);
				facts.add(checked ? fact.withConfidence(CHECKED) : fact);
				onlyUnclear &= confidence == UNCLEAR && !checked;
			}
		}
		if (facts.size() == 1 && onlyUnclear && this.kind == DocumentKind.DIF_ATTESTATION) {
			ReadFact only = facts.getFirst();
			return List.of(only.withConfidence(only.confidence() * ALONE / UNCLEAR));
		}
		return facts;
	}

	// The numbers that may be hours of DIF, used ones included.
	private List<Counted> counted() {
		List<Counted> counted = new ArrayList<>();
		for (int row = 0; row < this.rows.size(); row++) {
			List<HoursNumber> numbers = HoursNumber.in(this.rows.get(row));
			boolean near = !this.kind.isPayslip() && (this.kind == DocumentKind.DIF_ATTESTATION || isDifNear(row));
			for (int number = 0; number < numbers.size(); number++) {
				HoursLabel label = label(row, numbers, number);
				if (!label.other() && (label.dif() || near)) {
					counted.add(new Counted(this.rows.get(row), numbers.get(number), label, isOfOtherDay(row)));
				}
			}
		}
		return counted;
	}

	private boolean isOfOtherDay(int row) {
		return DateFinder.isOtherDayNear(this.rows, row)
				|| this.kind == DocumentKind.PAYSLIP && !DateFinder.isFinalDayNear(this.rows, row);
	}

	private int confidence(Counted counted) {
		HoursLabel label = counted.label();
		int confidence = switch (label.role()) {
			case BALANCE -> counted.otherDay() ? UNCLEAR - 1 : label.dif() ? SURE : LIKELY;
			case ACQUIRED -> ACQUIRED;
			case USED -> 0;
			case UNKNOWN -> label.dif() ? UNCLEAR : 0;
		};
		return counted.number().days() ? Math.min(confidence, this.sevenADay ? CONVERTED : GUESSED) : confidence;
	}

	/**
	 * Whether it is the difference of the two numbers before it: acquired and used hours
	 * confirm their balance, even where the recognition was unsure of a digit or missed
	 * one of the labels.
	 */
	private static boolean isDifference(List<Counted> counted, int place) {
		if (place < 2 || counted.get(place).otherDay()) {
			return false;
		}
		Counted acquired = counted.get(place - 2);
		Counted used = counted.get(place - 1);
		Counted balance = counted.get(place);
		boolean inOrder = acquired.mayBe(HoursLabel.Role.ACQUIRED) && used.mayBe(HoursLabel.Role.USED)
				&& balance.mayBe(HoursLabel.Role.BALANCE)
				&& (used.is(HoursLabel.Role.USED) || balance.is(HoursLabel.Role.BALANCE));
		return inOrder && acquired.row().page() == balance.row().page() && used.number().hours().signum() > 0
				&& acquired.number().hours().subtract(used.number().hours()).compareTo(balance.number().hours()) == 0;
	}

	private boolean isDifNear(int row) {
		return this.rows.subList(Math.max(0, row - NEAR_ROWS), Math.min(this.rows.size(), row + NEAR_ROWS + 1))
			.stream()
			.anyMatch((other) -> HoursLabel.namesDif(other.text()));
	}

	private HoursLabel label(int row, List<HoursNumber> numbers, int number) {
		Row here = this.rows.get(row);
		HoursNumber matched = numbers.get(number);
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
		List<HoursNumber> numbers = HoursNumber.in(this.rows.get(row));
		return numbers.isEmpty() ? text : text.substring(numbers.getLast().to());
	}

	private String start(int row, int page) {
		if (row >= this.rows.size() || this.rows.get(row).page() != page) {
			return "";
		}
		String text = this.rows.get(row).text();
		List<HoursNumber> numbers = HoursNumber.in(this.rows.get(row));
		return numbers.isEmpty() ? text : text.substring(0, numbers.getFirst().from());
	}

	// A gap of two letters before the number: the column of a table.
	private static boolean isApart(Row row, HoursNumber number) {
		List<PageWord> before = row.between(0, number.from());
		PageWord first = row.between(number.from(), number.to()).getFirst();
		return !before.isEmpty() && !before.getLast().equals(first)
				&& first.left() - before.getLast().left() - before.getLast().width() > 2 * first.height();
	}

	private static boolean hasLetters(String text) {
		return text.chars().filter(Character::isLetter).count() > 1;
	}

	/** Hours that may be of DIF. */
	private record Counted(Row row, HoursNumber number, HoursLabel label, boolean otherDay) {

		boolean is(HoursLabel.Role role) {
			return this.label.role() == role;
		}

		boolean mayBe(HoursLabel.Role role) {
			return !this.number.days() && (is(role) || is(HoursLabel.Role.UNKNOWN));
		}

		ReadFact fact(int confidence) {
			return this.row.fact(ReadFact.Kind.HOURS, this.number.hours().toPlainString(), this.number.from(),
					this.number.to(), confidence);
		}

	}

}
