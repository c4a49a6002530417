package fr.compteformation.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says why an account that is not attached to its holder starts no dossier.
 */
class ReconcilingNotice extends Composite<Div> {

	ReconcilingNotice() {
		Anchor contact = new Anchor("/contact", getTranslation("training.reconciling.contact"));
		contact.addClassNames("btn", "ghost");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("training.reconciling.title")),
				new Paragraph(getTranslation("training.reconciling.text")),
				new Paragraph(getTranslation("training.reconciling.advice")), contact);
	}

}
