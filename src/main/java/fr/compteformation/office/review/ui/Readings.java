package fr.compteformation.office.review.ui;

import java.util.List;
import java.util.Optional;

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
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.NameMatch;
import fr.compteformation.rights.reading.ReadFact;

/**
 * What was read in the documents. Each fact leads to its page, and hours go into the
 * form.
 */
class Readings extends Composite<Section> {

	private final DifHours declared;

	private final SerializableBiConsumer<Integer, ReadFact> pick;

	private final UnorderedList list = new UnorderedList();

	/**
	 * @param pictures whether scans and photos are read
	 * @param pick called with the number of the document, from 0, and the fact
	 */
	Readings(List<ReadDocument> documents, DifHours declared, boolean pictures,
			SerializableBiConsumer<Integer, ReadFact> pick) {
		this.declared = declared;
		this.pick = pick;
		this.list.addClassName("readings");
		this.list.getElement().setAttribute("aria-label", getTranslation("backoffice.readings"));
		for (int number = 0; number < documents.size(); number++) {
			add(number, documents.get(number));
		}
		List<DocumentReading> read = documents.stream().map(ReadDocument::reading).toList();
		boolean silent = read.stream().allMatch((reading) -> reading.facts().isEmpty());
		if (!silent && read.stream().flatMap((reading) -> reading.facts(ReadFact.Kind.DATE)).findAny().isEmpty()) {
			this.list.add(line(Mark.DIFFERS, getTranslation("backoffice.readings.missing.DATE")));
		}
		if (documents.isEmpty()) {
			return;
		}
		if (!pictures) {
			getContent().add(new Paragraph(getTranslation("backoffice.readings.noPictures")));
		}
		getContent().add(this.list);
		if (silent) {
			getContent().add(new Paragraph(getTranslation("backoffice.readings.none")));
		}
	}

	private void add(int number, ReadDocument document) {
		DocumentReading reading = document.reading();
		Span head = new Span(getTranslation("backoffice.readings.document", document.document().name(),
				getTranslation(reading.kind().messageKey())));
		head.addClassName("head");
		this.list.add(new ListItem(head));
		Optional<ReadFact> name = reading.facts(ReadFact.Kind.NAME).findFirst();
		reading.facts()
			.stream()
			.filter((fact) -> fact.kind() != ReadFact.Kind.NAME || name.filter(fact::equals).isPresent())
			.forEach((fact) -> this.list.add(item(number, fact, text(fact, reading))));
		if (reading.name() == NameMatch.MISSING && !reading.facts().isEmpty()) {
			this.list.add(line(Mark.DIFFERS, getTranslation(reading.name().messageKey())));
		}
		if (!reading.complete() && !document.pages().isEmpty()) {
			this.list.add(line(Mark.UNSURE, getTranslation("backoffice.readings.incomplete")));
		}
		if (document.copies().ofOthers() > 0) {
			this.list.add(line(Mark.DIFFERS, getTranslation("backoffice.readings.copyOfOthers")));
		}
		if (document.copies().ofOwner() > 0) {
			this.list.add(line(Mark.UNSURE, getTranslation("backoffice.readings.copyOfOwner")));
		}
	}

	private String text(ReadFact fact, DocumentReading reading) {
		return (fact.kind() == ReadFact.Kind.NAME)
				? getTranslation("dif.name.page", getTranslation(reading.name().messageKey()), fact.page())
				: getTranslation(fact.kind().messageKey(), fact.found(), fact.page());
	}

	private ListItem item(int document, ReadFact fact, String text) {
		Span sure = new Span(getTranslation("backoffice.readings.sure", fact.confidence()));
		sure.addClassName("sure");
		NativeButton button = new NativeButton("", (click) -> this.pick.accept(document, fact));
		button.add(sign(Mark.of(fact, this.declared)), new Span(text), sure);
		return new ListItem(button);
	}

	private ListItem line(Mark mark, String text) {
		Span line = new Span(sign(mark), new Span(text));
		line.addClassName("missing");
		return new ListItem(line);
	}

	private Span sign(Mark mark) {
		Span sign = new Span(mark.sign);
		sign.addClassName(mark.look);
		sign.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation(mark.key));
		return sign;
	}

	/** What a line means for the decision. */
	private enum Mark {

		AGREES("✓", "ok", "backoffice.readings.agrees"), DIFFERS("≠", "no", "backoffice.readings.differs"),
		UNSURE("?", "unsure", "backoffice.readings.unsure");

		private final String sign;

		private final String look;

		private final String key;

		Mark(String sign, String look, String key) {
			this.sign = sign;
			this.look = look;
			this.key = key;
		}

		static Mark of(ReadFact fact, DifHours declared) {
			if (fact.differsFrom(declared)) {
				return DIFFERS;
			}
			return fact.isSure() ? AGREES : UNSURE;
		}

	}

}
