package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.SharedPages;

/**
 * Asks for the DIF declaration before the first dossier and links to it.
 */
class DifNotice extends Composite<Div> {

	DifNotice() {
		Anchor declare = new Anchor(SharedPages.DIF.path(), getTranslation("action.declareDif"));
		declare.addClassName("btn");
		getContent().addClassName("next");
		getContent().add(new H2(getTranslation("training.dif.title")),
				new Paragraph(getTranslation("training.dif.text")), declare);
	}

}
