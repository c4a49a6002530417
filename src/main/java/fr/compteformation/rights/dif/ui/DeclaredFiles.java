package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.document.Document;

/** Links to the files of a declaration. */
class DeclaredFiles extends Composite<Div> {

	DeclaredFiles(List<Document> documents) {
		if (documents.isEmpty()) {
			getContent().add(new Span(getTranslation("dif.fact.noDocument")));
		}
		else {
			UnorderedList files = new UnorderedList();
			files.addClassName("plain");
			documents.forEach((document) -> files.add(new ListItem(link(document))));
			getContent().add(files);
		}
	}

	private static Anchor link(Document document) {
		Anchor link = new Anchor(SharedPages.DOCUMENTS.of(document.id().value()).path(), document.name());
		link.setRouterIgnore(true);
		return link;
	}

}
