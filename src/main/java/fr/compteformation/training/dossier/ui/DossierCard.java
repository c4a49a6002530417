package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;

/**
 * A dossier in a list: its training, its state and the next step.
 */
class DossierCard extends Composite<Article> {

	DossierCard(DossierDetails dossier, LocalDate today) {
		H3 title = new H3(new Anchor(Dossiers.PAGE.of(dossier.reference()).path(), dossier.training().title()));
		Paragraph provider = new Paragraph(dossier.training().provider());
		provider.addClassName("soft");
		Div state = new Div(new StateMark(dossier));
		getContent().addClassNames("sheet", "dossier");
		getContent().add(state, title, provider, new Paragraph(new TrainingDates(dossier.training())),
				new NextStep(dossier, today));
	}

}
