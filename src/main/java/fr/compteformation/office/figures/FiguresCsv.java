package fr.compteformation.office.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvTable;
import fr.compteformation.rights.dif.DifMotive;

/** Writes the statistics as CSV: the tables of the page, one below the other. */
@Component
class FiguresCsv {

	private static final String COUNT = "backoffice.figures.count";

	private static final long HOUR = 3600;

	private final MessageSource texts;

	FiguresCsv(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	void write(DifSummary summary, DateRange dates, Locale locale, Appendable file) throws IOException {
		Sheet sheet = new Sheet(new CsvTable(file), locale);
		sheet.table.row(text("backoffice.figures.period", locale), day(dates.first()), day(dates.last()));
		comparison(sheet, summary);
		sheet.begin("backoffice.figures.declarations", "backoffice.figures.day", COUNT);
		for (Map.Entry<LocalDate, Long> entry : summary.declared().entrySet()) {
			sheet.table.row(day(entry.getKey()), entry.getValue());
		}
		due(sheet, summary);
		sheet.begin("backoffice.figures.backlog", "backoffice.figures.age", COUNT);
		for (Map.Entry<DifSummary.Age, Long> entry : summary.backlog().entrySet()) {
			sheet.table.row(text("backoffice.figures.age." + entry.getKey(), locale), entry.getValue());
		}
		sheet.begin("backoffice.figures.motives", "field.motive", COUNT);
		for (Map.Entry<DifMotive, Long> entry : summary.motives().entrySet()) {
			sheet.table.row(text(entry.getKey().messageKey(), locale), entry.getValue());
		}
		readings(sheet, summary);
		agents(sheet, summary);
	}

	private void comparison(Sheet sheet, DifSummary summary) throws IOException {
		sheet.begin("backoffice.figures.comparison", "backoffice.figures.measure", "backoffice.figures.now",
				"backoffice.figures.before", "backoffice.figures.difference", "backoffice.figures.differencePercent");
		for (PeriodChange change : PeriodChange.of(summary)) {
			boolean median = change.measure() == PeriodChange.Measure.MEDIAN;
			String label = text(change.measure().messageKey(), sheet.locale);
			sheet.table.row(median ? text("backoffice.figures.inHours", sheet.locale, label) : label,
					median ? hours(change.now()) : change.now(), median ? hours(change.before()) : change.before(),
					median ? hours(change.difference()) : change.difference(), change.percent());
		}
	}

	private void due(Sheet sheet, DifSummary summary) throws IOException {
		sheet.begin("backoffice.figures.due", "backoffice.figures.due.week", COUNT);
		for (DueWeek week : summary.due()) {
			sheet.table.row(text(week.messageKey(), sheet.locale, PortalTime.shortDate(week.first(), sheet.locale)),
					week.count());
		}
	}

	private void readings(Sheet sheet, DifSummary summary) throws IOException {
		sheet.begin("backoffice.figures.readings", "backoffice.figures.readings.finding",
				"backoffice.figures.readings.decided", "backoffice.figures.readings.declared",
				"backoffice.figures.readings.read", "backoffice.figures.readings.other");
		for (ReadingResult result : summary.readings()) {
			sheet.table.row(text(result.messageKey(), sheet.locale), result.decided(), result.declared(), result.read(),
					result.other());
		}
	}

	private void agents(Sheet sheet, DifSummary summary) throws IOException {
		sheet.begin("backoffice.figures.agents", "field.agent", "backoffice.figures.agents.treated",
				"backoffice.figures.agents.corrected", "backoffice.figures.agents.contested",
				"backoffice.figures.agents.reviewed", "backoffice.figures.agents.confirmed");
		for (AgentWork work : summary.agents()) {
			AgentName agent = work.agent();
			String number = String.valueOf(work.number());
			sheet.table.row(
					(agent != null) ? text(AgentName.MESSAGE_KEY, sheet.locale, agent.name(), number)
							: text("agent.unnamed", sheet.locale, number),
					work.treated(), work.corrected(), work.contested(), work.reviewed(), work.confirmed());
		}
	}

	private static @Nullable Long hours(@Nullable Long seconds) {
		return (seconds != null) ? (Long) Math.round((double) seconds / HOUR) : null;
	}

	private static CsvTable.Plain day(LocalDate day) {
		return new CsvTable.Plain(day.toString());
	}

	private String text(String key, Locale locale, Object... values) {
		return this.texts.getMessage(key, values, locale);
	}

	/** The file, table by table. */
	private final class Sheet {

		private final CsvTable table;

		private final Locale locale;

		private Sheet(CsvTable table, Locale locale) {
			this.table = table;
			this.locale = locale;
		}

		private void begin(String titleKey, String... headingKeys) throws IOException {
			Object[] headings = new Object[headingKeys.length];
			for (int i = 0; i < headings.length; i++) {
				headings[i] = text(headingKeys[i], this.locale);
			}
			this.table.row("");
			this.table.row(text(titleKey, this.locale));
			this.table.row(headings);
		}

	}

}
