package fr.compteformation.rights.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.check.FileType;

/**
 * A document of the test set, and what should be read on it.
 *
 * @param number from 0
 * @param group the kind of document in the table of results
 * @param type the type of the file
 * @param file makes the file
 * @param names of the person who hands it in
 * @param declared the hours that they declare
 * @param balance the balance of DIF that it states, if any
 * @param dated whether it states the day or month of the final balance
 * @param named whether it names this person
 */
record Sample(int number, String group, FileType type, Making file, PersonNames names, int declared,
		@Nullable BigDecimal balance, boolean dated, boolean named) {

	private static final String[] PEOPLE = { "Madame|Chloé|Martin", "Monsieur|Jean-Pierre|Le Goff",
			"Madame|Anaïs|L’Héritier", "Monsieur|Loïc|Kermadec", "Madame|Marie|Dubois-Lefèvre",
			"Monsieur|François|Muñoz", "M.|Théo|Bénard", "Mme|Élodie|d’Almeida", "Monsieur|Yann|Le Bihan",
			"Madame|Zoé|Noël" };

	private static final String[] BALANCES = { "87.33", "96", "120", "54.5", "12", "108.25", "73", "38.67", "110",
			"45" };

	private static final Layout[] LAYOUTS = { Layout.SENTENCE, Layout.FORM, Layout.WORK_CERTIFICATE,
			Layout.PAYSLIP_ROWS, Layout.PAYSLIP_COLUMNS, Layout.PAYSLIP_LINE, Layout.LETTER };

	/** The sixty documents, the groups mixed. */
	static List<Sample> all() {
		List<Sample> samples = new ArrayList<>();
		for (int number = 0; number < 60; number++) {
			samples.add((number % 6 == 5) ? wrong(number) : right(number, number % 6));
		}
		return samples;
	}

	/** Whether the document proves the declared hours of the person. */
	boolean isRight() {
		return this.balance != null && this.dated && this.named
				&& Math.abs(this.balance.doubleValue() - this.declared) < 1;
	}

	private static Sample right(int number, int group) {
		int turn = number / 6;
		Layout layout = LAYOUTS[(turn + group * 2) % LAYOUTS.length];
		String person = PEOPLE[(turn + group * 3) % PEOPLE.length];
		String balance = BALANCES[(turn + group) % BALANCES.length];
		String month = (turn % 2 == 0) ? "décembre 2014" : "du 01/01/2015 au 31/01/2015";
		String date = (turn % 3 == 0) ? "31 décembre 2014" : "31/12/2014";
		Printing printing = () -> layout.print(new Facts(person, balance, date, month));
		boolean more = turn % 4 == 3;
		int declared = new BigDecimal(balance).setScale(0, java.math.RoundingMode.CEILING).intValue() + (more ? 8 : 0);
		return of(number, group, printing, person, declared, balance, true, true);
	}

	private static Sample of(int number, int group, Printing printing, String person, int declared,
			@Nullable String balance, boolean dated, boolean named) {
		String[] parts = person.split("\\|");
		PersonNames names = new PersonNames(parts[1], List.of(parts[2]));
		BigDecimal hours = (balance != null) ? new BigDecimal(balance) : null;
		int turn = number / 6;
		return switch (group) {
			case 0 -> new Sample(number, "PDF with text", FileType.PDF, () -> printing.print().pdf(), names, declared,
					hours, dated, named);
			case 1 -> new Sample(number, "Scan in PDF", FileType.PDF,
					() -> Sheet.scanned(scan(printing, turn, 200).jpeg(0.6)), names, declared, hours, dated, named);
			case 2 -> new Sample(number, "Scan as file", (turn % 2 == 0) ? FileType.JPEG : FileType.PNG,
					() -> (turn % 2 == 0) ? scan(printing, turn, 150).jpeg(0.7) : scan(printing, turn, 300).png(),
					names, declared, hours, dated, named);
			case 3 -> new Sample(number, "Phone photo", FileType.JPEG, () -> photo(printing, turn).jpeg(0.75), names,
					declared, hours, dated, named);
			default -> new Sample(number, "Turned photo", FileType.JPEG,
					() -> photo(printing, turn).turned(1 + turn % 3).jpeg(0.7), names, declared, hours, dated, named);
		};
	}

	private static Camera scan(Printing printing, int turn, int dotsPerInch) throws IOException {
		Camera camera = new Camera(printing.print().picture(dotsPerInch), turn).tilt(turn * 0.8 - 3.5)
			.noise(4 + 3 * turn);
		return (turn % 3 == 1) ? camera.blur(2) : camera;
	}

	private static Camera photo(Printing printing, int turn) throws IOException {
		return new Camera(printing.print().picture(230), turn).perspective(0.04 + 0.012 * turn)
			.tilt(turn % 2 == 0 ? 2.0 : -4.0)
			.shadow(0.25 + 0.04 * turn)
			.blur(2)
			.noise(6);
	}

	// What must never agree.
	private static Sample wrong(int number) {
		int turn = number / 6;
		String person = "Madame|Chloé|Martin";
		String december = "décembre 2014";
		String day = "31/12/2014";
		return new Object() {

			Sample make(Layout layout, String printed, String balance, String date, String month, int declared,
					@Nullable String truth, boolean dated, boolean named) {
				Sample sample = of(number, turn % 4, () -> layout.print(new Facts(printed, balance, date, month)),
						person, declared, truth, dated, named);
				return new Sample(number, "Wrong", sample.type, sample.file, sample.names, declared, sample.balance,
						dated, named);
			}

			Sample choose() {
				return switch (turn) {
					// Somebody else.
					case 0 -> make(Layout.SENTENCE, "Monsieur|Paul|Durand", "96", day, december, 96, "96", true, false);
					// A relative.
					case 1 -> make(Layout.FORM, "Monsieur|Hugo|Martin", "96", day, december, 96, "96", true, false);
					// A name that is nearly the same.
					case 2 ->
						make(Layout.PAYSLIP_LINE, "Madame|Chloé|Martinez", "96", day, december, 96, "96", true, false);
					// A longer name.
					case 3 -> make(Layout.WORK_CERTIFICATE, "Madame|Anne Chloé|Martin", "96", day, december, 96, "96",
							true, false);
					// The balance of another year.
					case 4 -> make(Layout.SENTENCE, person, "96", "31/12/2013", december, 96, "96", false, true);
					// A payslip of June.
					case 5 -> make(Layout.PAYSLIP_ROWS, person, "96", day, "juin 2014", 96, "96", false, true);
					// Leave, and no DIF.
					case 6 -> make(Layout.PAYSLIP_WITHOUT, person, "25", day, december, 25, null, true, true);
					// No hours.
					case 7 -> make(Layout.WITHOUT_HOURS, person, "0", day, december, 120, null, true, true);
					// The hours acquired before most were used.
					case 8 -> make(Layout.PAYSLIP_COLUMNS, person, "20", day, december, 120, "20", true, true);
					default -> make(Layout.FORM, person, "12", day, december, 120, "12", true, true);
				};
			}

		}.choose();
	}

	/** Makes a file. */
	@FunctionalInterface
	interface Making {

		byte[] bytes() throws IOException;

	}

	/** Prints a page. */
	@FunctionalInterface
	private interface Printing {

		Sheet print() throws IOException;

	}

}
