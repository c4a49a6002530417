package fr.compteformation.office.provider.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;

/** The files that show an exemption, to save as copies. */
class ProofLinks extends Composite<UnorderedList> {

	ProofLinks(Reference reference, List<Document> proofs) {
		getContent().addClassName("plain");
		proofs.forEach((proof) -> getContent().add(new ListItem(link(reference, proof))));
	}

	private Anchor link(Reference reference, Document proof) {
		Anchor link = new Anchor(ProviderPages.proof(reference, proof.id()).path(),
				getTranslation("backoffice.documents.saveCopyOf", proof.name()));
		link.getElement().setAttribute("download", true);
		link.setRouterIgnore(true);
		return link;
	}

}
