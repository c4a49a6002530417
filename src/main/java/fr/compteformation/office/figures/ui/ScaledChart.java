package fr.compteformation.office.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A bar chart with its axis, which is also said in words; the drawing itself is
 * decorative.
 */
class ScaledChart extends Composite<Div> {

	/**
	 * @param first the label below the first bar
	 * @param last the label below the last bar
	 */
	ScaledChart(BarChart chart, String first, String last) {
		ChartAxis axis = chart.axis();
		Div scale = new Div();
		scale.addClassName("scale");
		axis.ticks().reversed().forEach((tick) -> scale.add(new Span(String.valueOf(tick))));
		Div ends = new Div(new Span(first), new Span(last));
		ends.addClassName("years");
		Div drawing = new Div(scale, new Svg(chart.svg()), ends);
		drawing.addClassNames("over-time", "scaled");
		drawing.getElement().setAttribute("aria-hidden", "true");
		Paragraph told = new Paragraph(getTranslation("backoffice.figures.scale", axis.top(), axis.step()));
		told.addClassName("soft");
		getContent().add(drawing, told);
	}

}
