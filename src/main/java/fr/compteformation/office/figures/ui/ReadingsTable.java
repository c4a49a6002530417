package fr.compteformation.office.figures.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.figures.ReadingResult;
import fr.compteformation.platform.base.ui.CardTable;

/** What was read on documents, against what was decided. */
class ReadingsTable extends Composite<Div> {

	private static final double PERCENT = 100;

	ReadingsTable(List<ReadingResult> results) {
		getContent().addClassName("stack");
		if (results.stream().allMatch((result) -> result.decided() == 0)) {
			getContent().add(new Paragraph(getTranslation("backoffice.figures.readings.undecided")));
			return;
		}
		CardTable table = new CardTable("backoffice.figures.readings", "backoffice.figures.readings.finding",
				"backoffice.figures.readings.decided", "backoffice.figures.readings.declared",
				"backoffice.figures.readings.read", "backoffice.figures.readings.other");
		results.forEach((result) -> table.add(new Span(getTranslation(result.messageKey())), count(result.decided()),
				count(result.declared()), count(result.read()), count(result.other())));
		getContent().add(quality(results), table);
	}

	private Paragraph quality(List<ReadingResult> results) {
		long certain = results.stream().filter(ReadingResult::isCertain).mapToLong(ReadingResult::decided).sum();
		long right = results.stream().mapToLong(ReadingResult::right).sum();
		return new Paragraph((certain == 0) ? getTranslation("backoffice.figures.readings.none")
				: getTranslation("backoffice.figures.readings.right", certain, right,
						getTranslation("backoffice.figures.percent", Math.round(PERCENT * right / certain))));
	}

	private static Span count(long value) {
		return new Span(String.valueOf(value));
	}

}
