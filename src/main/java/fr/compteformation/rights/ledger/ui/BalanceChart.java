package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.rights.ledger.Movement;

/**
 * The balance of an account over the years. Decorative: the table gives the same values.
 */
class BalanceChart extends Composite<Div> {

	/** An empty chart. */
	BalanceChart() {
		getContent().addClassName("over-time");
		getContent().getElement().setAttribute("aria-hidden", "true");
	}

	BalanceChart(RightsAccount account, List<Movement> movements, LocalDate today) {
		this();
		show(account, movements, today);
	}

	/**
	 * Redraws the chart.
	 * @param account determines the colour
	 * @param movements of the account, in any order
	 * @param today the end of the chart
	 */
	void show(RightsAccount account, List<Movement> movements, LocalDate today) {
		StepChart chart = StepChart.of(movements, today);
		getContent().removeAll();
		setVisible(!chart.isEmpty());
		if (!chart.isEmpty()) {
			Div years = new Div(new Span(year(chart.from())), new Span(getTranslation("rights.chart")),
					new Span(year(chart.to())));
			years.addClassName("years");
			Svg drawing = new Svg(chart.svg());
			drawing.addClassName(account.path());
			getContent().add(drawing, years);
		}
	}

	private static String year(LocalDate day) {
		return String.valueOf(day.getYear());
	}

}
