package fr.compteformation.career.path.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.career.path.StepKind;

/** The drawing of a kind of step. */
class StepIcon extends Composite<Span> {

	private static final Map<StepKind, String> LINES = Map.of(StepKind.JOB,
			"<path d='M4 8h16v11H4z'/><path d='M9 8V5h6v3M4 13h16'/>", StepKind.TRAINING,
			"<path d='M6 3h8l4 4v14H6z'/><path d='M9 12h6M9 16h6'/>", StepKind.VOLUNTEERING,
			"<circle cx='9' cy='9' r='3.5'/><path d='M3 20c0-4 2.5-6 6-6s6 2 6 6M16 6.5a3 3 0 0 1 0 6M18 15c2 1 3 2.5 3 5'/>");

	StepIcon(StepKind kind) {
		getContent().addClassName("dot");
		getContent().add(
				new Svg("<svg viewBox='0 0 24 24' aria-hidden='true' focusable='false'>" + LINES.get(kind) + "</svg>"));
	}

}
