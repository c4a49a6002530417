package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.training.dossier.DossierDetails;

/** The name of a dossier, its state and the next step. */
class DossierHeading extends Composite<Div> {

	DossierHeading(DossierDetails dossier, LocalDate today) {
		Span reference = new Span(getTranslation("training.dossier", dossier.reference().value()));
		reference.addClassName("soft");
		Div over = new Div(reference, new StateMark(dossier));
		over.addClassName("dossier-name");
		getContent().addClassName("dossier-heading");
		getContent().add(over, new H1(dossier.training().title()), new NextStep(dossier, today));
	}

}
