package fr.compteformation.rights.feeding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.NirProblem;
import fr.compteformation.people.holder.NirReading;
import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.ImportedLine.Blank;
import fr.compteformation.rights.feeding.ImportedLine.Declared;
import fr.compteformation.rights.feeding.ImportedLine.Refused;
import fr.compteformation.rights.feeding.ImportedLine.Unread;
import fr.compteformation.rights.feeding.ImportedLine.Work;

/**
 * Parses the lines of an employers’ file one by one, so that an error in one line does
 * not affect the next.
 */
class LineReading {

	/** The header line, which defines the order of the values. */
	static final CsvColumns COLUMNS = CsvColumns.of("nir", "nom_naissance", "annee", "heures", "statut", "siret");

	/** Rights in euros start in 2019; earlier hours were converted. */
	private static final int FIRST_YEAR = 2019;

	/** The hours of a leap year. */
	private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(8784);

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern HOURS = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

	private final int lastYear;

	private final CsvColumns columns;

	private final @Nullable Siret sender;

	LineReading(int lastYear) {
		this(lastYear, COLUMNS, null);
	}

	/**
	 * @param lastYear the latest complete year of activity
	 * @param columns the columns of the file
	 * @param sender the employer that sent it, who may name only its own company;
	 * {@code null} if the fund itself reads it
	 */
	LineReading(int lastYear, CsvColumns columns, @Nullable Siret sender) {
		this.lastYear = lastYear;
		this.columns = columns;
		this.sender = sender;
	}

	ImportedLine read(Unread line) {
		if (line.text().isBlank()) {
			return new Blank();
		}
		List<String> values = this.columns.values(line.text());
		if (values.size() != this.columns.count()) {
			return new Refused(new RefusedLine(line.number(), RefusalReason.COLUMNS));
		}
		NirReading nir = Nir.read(values.get(0), "");
		return problem(nir, values).<ImportedLine>map((reason) -> new Refused(new RefusedLine(line.number(), reason)))
			.orElseGet(() -> new Declared(line.number(), nir.found().orElseThrow(), values.get(1), work(values)));
	}

	private Optional<RefusalReason> problem(NirReading nir, List<String> values) {
		return problem(nir).or(() -> unless(FoldedName.isName(values.get(1)), RefusalReason.BIRTH_NAME))
			.or(() -> unless(isYear(values.get(2)), RefusalReason.YEAR))
			.or(() -> unless(areHours(values.get(3)), RefusalReason.HOURS))
			.or(() -> unless(EmploymentStatus.isOne(values.get(4)), RefusalReason.STATUS))
			.or(() -> unless(Siret.isOne(withoutSpaces(values.get(5))), RefusalReason.SIRET))
			.or(() -> unless(isOfSender(values.get(5)), RefusalReason.OTHER_EMPLOYER));
	}

	private boolean isOfSender(String text) {
		return this.sender == null || this.sender.isOfSameCompany(new Siret(withoutSpaces(text)));
	}

	private static Optional<RefusalReason> problem(NirReading nir) {
		return (nir instanceof NirReading.Invalid invalid) ? Optional.of(reason(invalid.problem())) : Optional.empty();
	}

	private static RefusalReason reason(NirProblem problem) {
		return switch (problem) {
			case PROVISIONAL -> RefusalReason.NIR_PROVISIONAL;
			case KEY_WRONG -> RefusalReason.NIR_KEY;
			default -> RefusalReason.NIR;
		};
	}

	private boolean isYear(String text) {
		return YEAR.matcher(text).matches() && Integer.parseInt(text) >= FIRST_YEAR
				&& Integer.parseInt(text) <= this.lastYear;
	}

	private static boolean areHours(String text) {
		return HOURS.matcher(text).matches() && hours(text).signum() > 0 && hours(text).compareTo(MOST_HOURS) <= 0;
	}

	private static Work work(List<String> values) {
		return new Work(Integer.parseInt(values.get(2)), new Siret(withoutSpaces(values.get(5))),
				EmploymentStatus.valueOf(values.get(4)), hours(values.get(3)).movePointRight(2).intValueExact());
	}

	private static BigDecimal hours(String text) {
		return new BigDecimal(text.replace(',', '.'));
	}

	private static String withoutSpaces(String text) {
		return text.replace(" ", "");
	}

	private static Optional<RefusalReason> unless(boolean expected, RefusalReason reason) {
		return expected ? Optional.empty() : Optional.of(reason);
	}

}
