package fr.compteformation.office.journal;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvTable;

/** Writes the audit log as CSV. */
@Component
class JournalCsv {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(PortalTime.ZONE);

	private final MessageSource texts;

	private final JournalWording wording;

	JournalCsv(MessageSource portalTexts, JournalWording wording) {
		this.texts = portalTexts;
		this.wording = wording;
	}

	/** Writes the header row. */
	Rows begin(Appendable file, Locale locale) throws IOException {
		CsvTable table = new CsvTable(file);
		table.row(text("audit.column.when", locale), text("field.agent", locale), text("field.action", locale),
				text("audit.column.subject", locale), text("field.reference", locale),
				text("audit.column.person", locale), text("audit.column.before", locale),
				text("audit.column.after", locale));
		return (line) -> {
			JournalEntry entry = line.entry();
			table.row(MOMENT.format(entry.at()), this.wording.author(line, locale),
					this.wording.sentence(entry, locale), text(entry.subject().kind().messageKey(), locale),
					entry.subject().id(), line.person().map((person) -> person.number().formatted()).orElse(null),
					this.wording.value(entry, entry.before(), locale),
					this.wording.value(entry, entry.after(), locale));
		};
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	/** A file that is being written. */
	interface Rows {

		void add(JournalLine line) throws IOException;

	}

}
