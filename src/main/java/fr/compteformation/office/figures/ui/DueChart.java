package fr.compteformation.office.figures.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.figures.DueWeek;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;

/** The waiting declarations by the week of their target date, as a chart and a table. */
class DueChart extends Composite<Div> {

	DueChart(List<DueWeek> weeks) {
		Map<String, Long> counts = new LinkedHashMap<>();
		weeks.forEach((week) -> counts.put(name(week), week.count()));
		getContent().addClassName("stack");
		getContent().add(new ScaledChart(new BarChart(List.copyOf(counts.values())), name(weeks.getFirst()),
				name(weeks.getLast())), table(counts));
	}

	private static CardTable table(Map<String, Long> counts) {
		CardTable table = new CardTable("backoffice.figures.due", "backoffice.figures.due.week",
				"backoffice.figures.count");
		counts.forEach((week, count) -> table.add(new Span(week), new Span(String.valueOf(count))));
		return table;
	}

	private String name(DueWeek week) {
		return getTranslation(week.messageKey(), PortalTime.shortDate(week.first(), getLocale()));
	}

}
