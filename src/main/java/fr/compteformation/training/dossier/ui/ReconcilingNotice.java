package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.platform.base.SharedPages;

/**
 * Explains why an account that is not attached to its holder cannot start a dossier.
 */
class ReconcilingNotice extends Composite<Div> {

	ReconcilingNotice(Attachment.Withheld withheld) {
		boolean refused = withheld instanceof Attachment.Refused;
		Anchor contact = new Anchor(SharedPages.CONTACT.with("sujet=droits"), getTranslation("action.writeToUs"));
		contact.addClassNames("btn", "ghost");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation(refused ? "training.refused.title" : "training.reconciling.title")),
				new Paragraph(getTranslation(refused ? "training.refused.text" : "training.reconciling.text")),
				new Paragraph(getTranslation(refused ? "training.refused.advice" : "training.reconciling.advice")),
				contact);
	}

}
