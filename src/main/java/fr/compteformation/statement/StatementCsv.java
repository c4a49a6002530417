package fr.compteformation.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.rights.Movement;
import fr.compteformation.rules.DatedRule;

/**
 * The movements as a table for a spreadsheet: UTF-8 with a byte order mark and
 * semicolons, which is what programs set to French expect; amounts and dates as the
 * language writes them, without units, which have a column.
 */
@Component
class StatementCsv {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	// A spreadsheet computes what begins like this (OWASP, CSV injection), after any kind
	// of space.
	private static final Pattern FORMULA = Pattern.compile(
			"^\\s*[=+@\\-\u2212\uff0b\uff0d\uff1d\uff20|].*|^[\\t\\r\\n].*",
			Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

	private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

	private final MessageSource texts;

	StatementCsv(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	byte[] write(Statement statement, Locale locale) {
		Wording wording = new Wording(this.texts, locale, statement);
		Numbers numbers = Numbers.of(locale);
		StringBuilder file = new StringBuilder().append(BYTE_ORDER_MARK);
		try (CSVPrinter table = new CSVPrinter(file, FORMAT)) {
			table.printRecord(wording.text("statement.column.date"), wording.text("statement.column.account"),
					wording.text("statement.column.label"), wording.text("statement.column.amount"),
					wording.text("statement.column.balance"), wording.text("statement.column.unit"),
					wording.text("statement.column.hours"), wording.text("statement.column.source"));
			for (Movement movement : statement.movements()) {
				table.printRecord(numbers.days().format(movement.bookedOn()),
						inert(wording.account(movement.counter())), inert(wording.label(movement)),
						numbers.amount(movement, movement.amount()), numbers.amount(movement, movement.balance()),
						wording.text(Wording.isInPoints(movement) ? "statement.unit.points" : "statement.unit.euros"),
						Optional.ofNullable(movement.hours()).map(numbers::plain).orElse(""),
						inert(source(movement.rule())));
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

	// What people typed, such as the title of a training, stays a text.
	private static String inert(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	/** Numbers and days that a spreadsheet set to that language reads as such. */
	private record Numbers(DateTimeFormatter days, char point) {

		static Numbers of(Locale locale) {
			return locale.getLanguage().equals("fr")
					? new Numbers(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT), ',')
					: new Numbers(DateTimeFormatter.ISO_LOCAL_DATE, '.');
		}

		String amount(Movement movement, long amount) {
			return plain(BigDecimal.valueOf(amount, Wording.isInPoints(movement) ? 0 : 2));
		}

		String plain(BigDecimal number) {
			return number.toPlainString().replace('.', this.point);
		}

	}

}
