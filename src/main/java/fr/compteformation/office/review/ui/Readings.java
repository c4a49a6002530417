package fr.compteformation.office.review.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;

import fr.compteformation.office.review.ReadDocument;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.ReadFact;

/**
 * What was read in the documents. Each fact leads to its page, and hours go into the
 * form.
 */
class Readings extends Composite<Section> {

	private final DifHours declared;

	/**
	 * @param pick called with the number of the document, from 0, and the fact
	 */
	Readings(List<ReadDocument> documents, DifHours declared, SerializableBiConsumer<Integer, ReadFact> pick) {
		this.declared = declared;
		UnorderedList list = new UnorderedList();
		list.addClassName("readings");
		for (int number = 0; number < documents.size(); number++) {
			int document = number;
			documents.get(number).reading().facts().forEach((fact) -> list.add(item(document, fact, pick)));
		}
		boolean silent = list.getChildren().findAny().isEmpty();
		Stream.of(ReadFact.Kind.DATE, ReadFact.Kind.NAME)
			.filter((kind) -> !silent
					&& documents.stream().flatMap((read) -> read.reading().facts(kind)).findAny().isEmpty())
			.forEach((kind) -> list.add(missing(kind)));
		list.getElement().setAttribute("aria-label", getTranslation("backoffice.readings"));
		getContent().add(silent ? new Paragraph(getTranslation("backoffice.readings.none")) : list);
	}

	private ListItem item(int document, ReadFact fact, SerializableBiConsumer<Integer, ReadFact> pick) {
		boolean differs = fact.differsFrom(this.declared);
		Span sure = new Span(getTranslation("backoffice.readings.sure", fact.confidence()));
		sure.addClassName("sure");
		NativeButton button = new NativeButton("", (click) -> pick.accept(document, fact));
		button.add(mark(differs), new Span(getTranslation(fact.kind().messageKey(), fact.found(), fact.page())), sure);
		return new ListItem(button);
	}

	private ListItem missing(ReadFact.Kind kind) {
		Span line = new Span(mark(true), new Span(getTranslation("backoffice.readings.missing." + kind)));
		line.addClassName("missing");
		return new ListItem(line);
	}

	private Span mark(boolean differs) {
		Span mark = new Span(differs ? "≠" : "✓");
		mark.addClassName(differs ? "no" : "ok");
		mark.getElement()
			.setAttribute("role", "img")
			.setAttribute("aria-label",
					getTranslation(differs ? "backoffice.readings.differs" : "backoffice.readings.agrees"));
		return mark;
	}

}
