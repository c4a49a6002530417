package fr.compteformation.people.audit;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.CsvTable;
import fr.compteformation.platform.base.PortalTime;

/** Writes the audit log as CSV. */
@Component
class JournalCsv {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(PortalTime.ZONE);

	private final MessageSource texts;

	JournalCsv(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	/** Writes the header row. */
	Rows begin(Appendable file, Locale locale) throws IOException {
		CsvTable table = new CsvTable(file);
		table.row(text("audit.column.when", locale), text("audit.column.agent", locale),
				text("audit.column.act", locale), text("audit.column.subject", locale),
				text("audit.column.reference", locale), text("audit.column.before", locale),
				text("audit.column.after", locale));
		return (entry) -> table.row(MOMENT.format(entry.at()), entry.agentNumber(),
				text(entry.act().messageKey(), locale), text(entry.subject().kind().messageKey(), locale),
				entry.subject().id(), entry.before(), entry.after());
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	/** A file that is being written. */
	interface Rows {

		void add(JournalEntry entry) throws IOException;

	}

}
