package fr.compteformation.mydata.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;

import fr.compteformation.account.ui.BeforeTerms;
import fr.compteformation.base.ui.TranslatedTitle;
import fr.compteformation.security.Citizen;

/**
 * What the portal keeps about a person, to take along.
 */
@Route("mon-profil/donnees")
@RolesAllowed(Citizen.ROLE)
@BeforeTerms
class MyDataView extends Composite<Div> implements TranslatedTitle {

	MyDataView() {
		Anchor save = new Anchor("/mon-profil/mes-donnees.zip", getTranslation("mydata.save"));
		save.addClassName("btn");
		save.setRouterIgnore(true);
		save.getElement().setAttribute("download", true);
		UnorderedList content = new UnorderedList(new ListItem(getTranslation("mydata.content.account")),
				new ListItem(getTranslation("mydata.content.activity")),
				new ListItem(getTranslation("mydata.content.rights")),
				new ListItem(getTranslation("mydata.content.dif")),
				new ListItem(getTranslation("mydata.content.dossiers")));
		Div sheet = new Div(new H2(getTranslation("mydata.archive")), new Paragraph(getTranslation("mydata.what")),
				content, new Paragraph(getTranslation("mydata.keep")), save);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		Div closing = new Div(new H2(getTranslation("mydata.close.title")),
				new Paragraph(getTranslation("mydata.close.what")),
				new Anchor("mon-profil/fermer", getTranslation("mydata.close.link")));
		closing.addClassNames("sheet", "stack");
		Div sheets = new Div(sheet, closing);
		sheets.addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), sheets);
	}

	@Override
	public String titleKey() {
		return "mydata.title";
	}

}
