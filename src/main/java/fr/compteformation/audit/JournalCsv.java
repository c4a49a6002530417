package fr.compteformation.audit;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.base.PortalTime;

/**
 * The journal as a table for a spreadsheet: with a byte order mark and semicolons, which
 * is what programs set to French expect. Its words are ours, so that none of them can be
 * a formula.
 */
@Component
class JournalCsv {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(PortalTime.ZONE);

	private final MessageSource texts;

	JournalCsv(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	/** Writes the heading. */
	Rows begin(Appendable file, Locale locale) throws IOException {
		file.append(BYTE_ORDER_MARK);
		CSVPrinter table = new CSVPrinter(file, FORMAT);
		table.printRecord(text("audit.column.when", locale), text("audit.column.agent", locale),
				text("audit.column.act", locale), text("audit.column.subject", locale),
				text("audit.column.reference", locale), text("audit.column.before", locale),
				text("audit.column.after", locale));
		return (entry) -> table.printRecord(MOMENT.format(entry.at()), entry.agentNumber(),
				text(entry.act().messageKey(), locale), text(entry.subject().kind().messageKey(), locale),
				Objects.toString(entry.subject().id(), ""), Objects.toString(entry.before(), ""),
				Objects.toString(entry.after(), ""));
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	/** A file that is being written. */
	interface Rows {

		void add(JournalEntry entry) throws IOException;

	}

}
