package fr.compteformation.office.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.journal.JournalLines;
import fr.compteformation.office.journal.JournalWording;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** The audit log of all agents, newest entries first. */
@Route("agent/journal")
@Menu(title = "audit.journal.title", order = 60)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("audit.journal.title")
class JournalView extends Composite<Div> implements TranslatedTitle {

	JournalView(JournalLines journal, JournalWording wording, People people, AuthenticationContext authentication) {
		Agent supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		PersonChoice person = new PersonChoice(people, supervisor);
		JournalFilterForm filter = new JournalFilterForm(person);
		JournalRows rows = new JournalRows(wording, (after) -> journal.page(supervisor, filter.chosen(), after));
		filter.onChange(rows::showFirst);
		Div sheet = new Div(filter, rows);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		rows.showFirst();
	}

}
