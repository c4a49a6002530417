package fr.compteformation.office.provider.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.AgentAnswers;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierState;

/**
 * The dossiers that wait for their provider, where an agent can answer instead.
 */
@Route("agent/dossiers")
@Menu(title = "provider.awaiting.title", order = 75)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.ROLE)
@TitleKey("provider.awaiting.title")
class AgentDossiersView extends Composite<Div> implements TranslatedTitle {

	AgentDossiersView(AgentAnswers answers, AuthenticationContext authentication) {
		Agent agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		int count = answers.countAwaiting(agent);
		Paragraph lead = new Paragraph(getTranslation("provider.awaiting.lead"));
		lead.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), lead);
		if (count == 0) {
			getContent().add(new EmptyState(getTranslation("provider.dossiers.empty")));
		}
		getContent().add(new DossierTable(DossierState.SUBMITTED, ProviderPages.AWAITING, count,
				(last) -> PagedTable.Page.of(answers.awaiting(agent, last), DossierDecisions.PAGE)));
	}

}
