package fr.compteformation.backoffice.ui;

import java.math.BigDecimal;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.dif.DifCase;
import fr.compteformation.dif.DifHint;
import fr.compteformation.dif.DifHints;

/**
 * What the text of the documents seems to say, each with its page.
 */
class HintsSheet extends Composite<Section> {

	HintsSheet(DifCase opened, List<String> pages) {
		List<DifHint> hints = DifHints.of(pages, opened.name());
		UnorderedList list = new UnorderedList();
		list.addClassName("hints");
		hints.forEach((hint) -> list.add(item(hint, opened.details().hours().value())));
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.hints")),
				hints.isEmpty() ? new Paragraph(getTranslation("backoffice.hints.none")) : list);
	}

	private ListItem item(DifHint hint, int declared) {
		boolean differs = hint.kind() == DifHint.Kind.HOURS
				&& new BigDecimal(hint.found().replace(',', '.')).compareTo(BigDecimal.valueOf(declared)) != 0;
		ListItem item = new ListItem(getTranslation(differs ? "backoffice.hints.differs" : hint.kind().messageKey(),
				hint.found(), hint.page(), declared));
		item.setClassName("differs", differs);
		return item;
	}

}
