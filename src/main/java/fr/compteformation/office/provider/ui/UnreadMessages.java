package fr.compteformation.office.provider.ui;

import java.util.Collection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.Reference;

/** The dossiers with messages that nobody has read; invisible if there is none. */
class UnreadMessages extends Composite<Section> {

	UnreadMessages(Collection<Reference> dossiers) {
		UnorderedList list = new UnorderedList();
		dossiers.stream()
			.sorted((one, other) -> one.value().compareTo(other.value()))
			.forEach((dossier) -> list.add(new ListItem(new Anchor(ProviderPages.messages(dossier).path(),
					getTranslation("training.dossier", dossier.value())))));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("provider.messages.unread", dossiers.size())), list);
		setVisible(!dossiers.isEmpty());
	}

}
