package fr.compteformation.office.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

import fr.compteformation.office.journal.JournalLines;
import fr.compteformation.office.journal.JournalWording;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** What the audit log says about the agent who reads it. */
@Route("agent/mes-actes")
@Menu(title = "audit.own.title", order = 20)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Agent.ROLE)
@TitleKey("audit.own.title")
class OwnActsView extends Composite<Div> implements TranslatedTitle {

	OwnActsView(JournalLines journal, JournalWording wording, AuthenticationContext authentication) {
		Agent agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		JournalRows rows = new JournalRows(wording, (after) -> journal.own(agent, after));
		Div sheet = new Div(new Paragraph(getTranslation("audit.own.intro")), rows);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		rows.showFirst();
	}

}
