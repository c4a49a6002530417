package fr.compteformation.rights.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.csv.CsvTable;
import fr.compteformation.platform.csv.CsvTable.Plain;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;

/**
 * The movements as CSV for a spreadsheet: amounts and dates in the format of the
 * language; units have their own column.
 */
@Component
class StatementCsv {

	private final MessageSource texts;

	StatementCsv(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	byte[] write(Statement statement, Locale locale) {
		StatementWording wording = new StatementWording(this.texts, locale, statement);
		Numbers numbers = Numbers.of(locale);
		StringBuilder file = new StringBuilder();
		try {
			CsvTable table = new CsvTable(file);
			table.row(wording.text("field.date"), wording.text("field.account"), wording.text("statement.column.label"),
					wording.text("field.amount"), wording.text("statement.column.balance"),
					wording.text("statement.column.unit"), wording.text("field.hours"),
					wording.text("statement.column.source"));
			for (HistoryLine line : statement.lines()) {
				table.row(numbers.day(line.bookedOn()), wording.accounts(line), wording.label(line),
						numbers.amount(line, line.amount()), numbers.amount(line, line.total()),
						wording.text(line.isInPoints() ? "statement.unit.points" : "statement.unit.euros"),
						Optional.ofNullable(line.main().hours()).map(numbers::plain).orElse(null),
						source(line.main().rule()));
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String source(@Nullable DatedRule rule) {
		return (rule != null) ? rule.source() : "";
	}

	/** Number and date formats that a spreadsheet in that language recognises. */
	private record Numbers(DateTimeFormatter days, char point) {

		static Numbers of(Locale locale) {
			return locale.getLanguage().equals("fr")
					? new Numbers(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT), ',')
					: new Numbers(DateTimeFormatter.ISO_LOCAL_DATE, '.');
		}

		Plain day(LocalDate day) {
			return new Plain(this.days.format(day));
		}

		Plain amount(HistoryLine line, long amount) {
			return plain(BigDecimal.valueOf(amount, line.isInPoints() ? 0 : 2));
		}

		Plain plain(BigDecimal number) {
			return new Plain(number.toPlainString().replace('.', this.point));
		}

	}

}
