package fr.compteformation.access.identitydocument.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.document.Document;

/** The person’s files, to download. */
class FileLinks extends Composite<UnorderedList> {

	FileLinks(List<Document> documents) {
		getContent().addClassName("plain");
		documents.forEach((document) -> getContent().add(new ListItem(link(document))));
	}

	private static Anchor link(Document document) {
		Anchor link = new Anchor(SharedPages.DOCUMENTS.of(document.id().value()).path(), document.name());
		link.setRouterIgnore(true);
		return link;
	}

}
