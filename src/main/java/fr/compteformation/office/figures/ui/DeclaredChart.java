package fr.compteformation.office.figures.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;

/**
 * The number of declaring people per day or month, as a chart and a table.
 */
class DeclaredChart extends Composite<Section> {

	private final boolean byMonth;

	/**
	 * @param days the number for each day of the period
	 * @param byMonth whether to add up the days of a month
	 */
	DeclaredChart(SortedMap<LocalDate, Long> days, boolean byMonth) {
		this.byMonth = byMonth;
		SortedMap<LocalDate, Long> counts = byMonth ? byMonth(days) : days;
		BarChart chart = new BarChart(new ArrayList<>(counts.values()));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation(titleKey())));
		if (chart.highest() == 0) {
			getContent().add(new Paragraph(getTranslation("backoffice.figures.declarations.none")));
		}
		else {
			long sum = counts.values().stream().mapToLong(Long::longValue).sum();
			getContent().add(new Paragraph(getTranslation("backoffice.figures.declarations.sum", sum, chart.highest())),
					new ScaledChart(chart, name(counts.firstKey()), name(counts.lastKey())), table(counts));
		}
	}

	private NativeDetails table(Map<LocalDate, Long> counts) {
		CardTable table = new CardTable(titleKey(),
				this.byMonth ? "backoffice.figures.month" : "backoffice.figures.day", "backoffice.figures.count");
		counts.forEach((day, count) -> table.add(new Span(name(day)), new Span(String.valueOf(count))));
		NativeDetails details = new NativeDetails(getTranslation("backoffice.figures.table"), table);
		details.addClassName("why");
		return details;
	}

	private String titleKey() {
		return this.byMonth ? "backoffice.figures.declarationsByMonth" : "backoffice.figures.declarations";
	}

	private String name(LocalDate day) {
		return this.byMonth ? PortalTime.month(day, getLocale()) : PortalTime.shortDate(day, getLocale());
	}

	private static SortedMap<LocalDate, Long> byMonth(SortedMap<LocalDate, Long> days) {
		SortedMap<LocalDate, Long> months = new TreeMap<>();
		days.forEach((day, count) -> months.merge(day.withDayOfMonth(1), count, Long::sum));
		return months;
	}

}
