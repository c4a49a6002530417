package fr.compteformation.rights.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out what a document is. */
final class KindFinder {

	private static final Pattern PAYSLIP = Pattern
		.compile("bulletin (?:de |individuel de )?(?:paie|paye|salaire)|fiche de paie|net a payer");

	private static final Pattern CERTIFICATE = Pattern.compile("certificat de travail");

	private static final Pattern ATTESTATION = Pattern.compile("\\battest|\\bobjet\\b.*\\bdif\\b|certifi");

	/** The row of a payslip that states its month. */
	static final Pattern PERIOD = Pattern.compile("periode|\\bmois\\b|(?:paie|paye|salaire)s? (?:de|du|d')");

	private static final Pattern MONTH = Pattern.compile(
			"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\\.?|dec\\.?) (?:20)?\\d{2}(?!\\d)"
					+ "|(?<!\\d)(?:0[1-9]|1[0-2]) ?[/.-] ?20\\d{2}(?!\\d)");

	private static final Pattern FINAL = Pattern
		.compile("(?:decembre|dec\\.?) (?:20)?14|(?:janvier|janv\\.?) (?:20)?15|12 ?[/.-] ?2014|0?1 ?[/.-] ?2015");

	/** A payslip without a word for its period states the month near the top. */
	private static final int TOP_ROWS = 12;

	private KindFinder() {
	}

	static DocumentKind of(List<Row> rows) {
		if (has(rows, PAYSLIP)) {
			return isFinal(rows) ? DocumentKind.FINAL_PAYSLIP : DocumentKind.PAYSLIP;
		}
		if (has(rows, CERTIFICATE)) {
			return DocumentKind.WORK_CERTIFICATE;
		}
		return (has(rows, ATTESTATION) && rows.stream().anyMatch((row) -> HoursLabel.namesDif(row.text())))
				? DocumentKind.DIF_ATTESTATION : DocumentKind.UNKNOWN;
	}

	private static boolean isFinal(List<Row> rows) {
		Optional<Row> period = rows.stream()
			.filter((row) -> PERIOD.matcher(row.text()).find() && MONTH.matcher(row.text()).find())
			.findFirst();
		return period
			.or(() -> rows.stream().limit(TOP_ROWS).filter((row) -> MONTH.matcher(row.text()).find()).findFirst())
			.filter((row) -> row.text()
				.lines()
				.allMatch((text) -> MONTH.matcher(text)
					.results()
					.allMatch((month) -> FINAL.matcher(month.group()).matches())))
			.isPresent();
	}

	private static boolean has(List<Row> rows, Pattern pattern) {
		return rows.stream().anyMatch((row) -> pattern.matcher(row.text()).find());
	}

}
