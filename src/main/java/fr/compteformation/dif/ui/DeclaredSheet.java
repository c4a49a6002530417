package fr.compteformation.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.base.PortalTime;
import fr.compteformation.base.ui.Facts;
import fr.compteformation.dif.DifDetails;
import fr.compteformation.dif.DifProposal;
import fr.compteformation.document.Document;

/**
 * What was declared, what it is worth, and the files that prove it.
 */
class DeclaredSheet extends Composite<Section> {

	DeclaredSheet(DifDetails declared, DifProposal worth, List<Document> documents, Component... actions) {
		Facts facts = new Facts()
			.tell(getTranslation("dif.fact.declared"),
					getTranslation("dif.fact.hours", String.valueOf(declared.hours().value())))
			.tell(getTranslation("dif.worth"), worth.worth().formatted(getLocale()))
			.tell(getTranslation("dif.fact.declaredOn"), PortalTime.day(declared.declaredAt(), getLocale()))
			.tell(getTranslation("dif.fact.documents"), documents(documents));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("dif.declared.title")),
				new Paragraph(getTranslation(documents.isEmpty() ? "dif.declared.text" : "dif.declared.checked")),
				facts);
		getContent().add(actions);
	}

	private Component documents(List<Document> documents) {
		if (documents.isEmpty()) {
			return new Text(getTranslation("dif.fact.noDocument"));
		}
		UnorderedList files = new UnorderedList();
		files.addClassName("plain");
		documents.forEach((document) -> files.add(new ListItem(link(document))));
		return files;
	}

	private static Anchor link(Document document) {
		Anchor link = new Anchor("/documents/" + document.id().value(), document.name());
		link.setRouterIgnore(true);
		return link;
	}

}
