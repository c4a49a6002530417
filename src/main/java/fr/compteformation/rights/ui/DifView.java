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
 * How hours of DIF get into the account as long as they cannot be declared here.
 */
@Route("mes-droits/dif")
@RolesAllowed(Citizen.ROLE)
class DifView extends Composite<Div> implements TranslatedTitle {

	DifView() {
		Anchor contact = new Anchor("/contact", getTranslation("rights.dif.page.contact"));
		contact.addClassName("btn");
		Anchor back = new Anchor("/mes-droits", getTranslation("rights.history.back"));
		back.addClassNames("btn", "ghost");
		Div actions = new Div(back, contact);
		actions.addClassName("actions");
		Div sheet = new Div(new Paragraph(getTranslation("rights.dif.page.what")),
				new Paragraph(getTranslation("rights.dif.page.where")),
				new Paragraph(getTranslation("rights.dif.page.how")), actions);
		sheet.addClassName("sheet");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "rights.dif.page.title";
	}

}
