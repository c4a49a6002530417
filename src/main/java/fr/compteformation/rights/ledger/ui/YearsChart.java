package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The total at the end of each year as a list of bars with their amounts, and a point per
 * line of the history. Each bar leads to its year; its lines are written on focus.
 */
class YearsChart extends Composite<Div> {

	/** The number of years that fit in a row. */
	private static final int YEARS = 10;

	private final MovementFormat telling;

	/**
	 * @param lines of one account, latest first
	 */
	YearsChart(RightsAccount account, List<HistoryLine> lines, MovementFormat telling, LocalDate today) {
		this.telling = telling;
		List<YearBar> bars = bars(lines, today.getYear());
		long highest = bars.stream().mapToLong(YearBar::total).max().orElse(0);
		OrderedList list = new OrderedList();
		list.addClassNames("bars", account.path());
		list.getElement().setAttribute("aria-label", getTranslation("rights.chart"));
		bars.forEach((bar) -> list.add(item(bar, highest)));
		getContent().addClassName("years-chart");
		getContent().add(legend(account, bars.stream().anyMatch((bar) -> bar.addedDif() > 0)), list);
		setVisible(!bars.isEmpty());
	}

	static List<YearBar> bars(List<HistoryLine> lines, int thisYear) {
		List<YearBar> bars = new ArrayList<>();
		if (!lines.isEmpty()) {
			long total = 0;
			int last = Math.max(thisYear, lines.getFirst().bookedOn().getYear());
			for (int year = lines.getLast().bookedOn().getYear(); year <= last; year++) {
				int current = year;
				List<HistoryLine> ofYear = lines.reversed()
					.stream()
					.filter((line) -> line.bookedOn().getYear() == current)
					.toList();
				long end = ofYear.isEmpty() ? total : ofYear.getLast().total();
				bars.add(new YearBar(year, ofYear, total, end));
				total = end;
			}
		}
		return bars.subList(Math.max(0, bars.size() - YEARS), bars.size());
	}

	private ListItem item(YearBar bar, long highest) {
		Span amount = new Span(total(bar));
		amount.addClassName("v");
		HtmlContainer drawn = new HtmlContainer("i");
		drawn.getElement().setAttribute("aria-hidden", "true");
		drawn.getStyle()
			.set("--v", YearBar.percent(bar.total(), highest))
			.set("--g", YearBar.percent(bar.added(), bar.total()))
			.set("--d", YearBar.percent(bar.addedDif(), bar.added()));
		Span points = new Span("\u2022".repeat(Math.min(bar.lines().size(), 12)));
		points.addClassName("points");
		points.getElement().setAttribute("aria-hidden", "true");
		Span year = new Span(String.valueOf(bar.year()));
		year.addClassName("y");
		Anchor link = new Anchor("/%s?%s=%s".formatted(HistoryView.ADDRESS, HistoryView.YEAR, bar.year()));
		link.add(amount, drawn, points, year);
		if (!bar.lines().isEmpty()) {
			link.add(words(bar));
		}
		return new ListItem(link);
	}

	private Component words(YearBar bar) {
		Span words = new Span();
		words.addClassName("words");
		for (HistoryLine line : bar.lines()) {
			Span told = new Span(
					getTranslation("rights.chart.point", PortalTime.shortDate(line.bookedOn(), getLocale()),
							line.label(this.telling.labels()), this.telling.amounts().change(line)));
			words.add(told);
		}
		return words;
	}

	private String total(YearBar bar) {
		boolean points = bar.lines().stream().anyMatch(HistoryLine::isInPoints);
		return points ? this.telling.amounts().points(bar.total())
				: this.telling.amounts().first(new Euros(bar.total()));
	}

	private UnorderedList legend(RightsAccount account, boolean hasDif) {
		UnorderedList legend = new UnorderedList();
		legend.addClassNames("legend", account.path());
		legend.getElement().setAttribute("aria-hidden", "true");
		legend.add(entry("added", "rights.chart.added"));
		if (hasDif) {
			legend.add(entry("dif", "rights.chart.dif"));
		}
		legend.add(entry("before", "rights.chart.before"));
		return legend;
	}

	private ListItem entry(String sort, String key) {
		HtmlContainer sample = new HtmlContainer("i");
		sample.addClassName(sort);
		return new ListItem(sample, new Span(getTranslation(key)));
	}

}
