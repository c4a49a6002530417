package fr.compteformation.rights.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

import fr.compteformation.base.ui.TranslatedTitle;
import fr.compteformation.security.Citizen;

/**
 * The movements of a person’s accounts; so far there are none.
 */
@Route("mes-droits/historique")
@RolesAllowed(Citizen.ROLE)
class HistoryView extends Composite<Div> implements TranslatedTitle {

	HistoryView() {
		Anchor back = new Anchor("/mes-droits", getTranslation("rights.history.back"));
		back.addClassNames("btn", "ghost");
		Paragraph explanation = new Paragraph(getTranslation("rights.history.explanation"));
		explanation.addClassName("soft");
		Div sheet = new Div(new Paragraph(getTranslation("rights.history.empty")), explanation, back);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "rights.history.title";
	}

}
