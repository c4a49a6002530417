package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.security.Agent;

/** The agents’ help, by task. */
@Route("agent/aide")
@Menu(title = "information.agentHelp.title", order = 95)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.ROLE)
@TitleKey("information.agentHelp.title")
class AgentHelpView extends TextView {

	AgentHelpView(PageTexts texts) {
		super(texts, "aide-agents");
	}

}
