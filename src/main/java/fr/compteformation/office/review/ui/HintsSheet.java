package fr.compteformation.office.review.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.ReadFact;
import fr.compteformation.rights.reading.DocumentReadings;

/**
 * The hints found in the documents, each with its page.
 */
class HintsSheet extends Composite<Section> {

	HintsSheet(DifCase opened, List<String> pages) {
		List<ReadFact> hints = DocumentReadings.of(pages, opened.name()).facts();
		UnorderedList list = new UnorderedList();
		list.addClassName("hints");
		hints.forEach((hint) -> list.add(item(hint, opened.details().hours())));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.hints")),
				hints.isEmpty() ? new Paragraph(getTranslation("backoffice.hints.none")) : list);
	}

	private ListItem item(ReadFact hint, DifHours declared) {
		boolean differs = hint.differsFrom(declared);
		ListItem item = new ListItem(getTranslation(differs ? "backoffice.hints.differs" : hint.kind().messageKey(),
				hint.found(), hint.page(), declared.value()));
		item.setClassName("differs", differs);
		return item;
	}

}
