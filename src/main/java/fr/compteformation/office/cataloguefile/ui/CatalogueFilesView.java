package fr.compteformation.office.cataloguefile.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.cataloguefile.CatalogueFileKind;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.office.sentfile.ui.SentFilesPanel;
import fr.compteformation.office.sentfile.ui.SupervisorFiles;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** Files of trainings: sends one, follows its reading and shows the earlier ones. */
@Route("agent/catalogue")
@Menu(title = "catalogueFile.title", order = 83)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("catalogueFile.title")
class CatalogueFilesView extends Composite<Div> implements TranslatedTitle {

	CatalogueFilesView(CatalogueFileKind kind, SentFiles files, AgentNames names,
			AuthenticationContext authentication) {
		Agent supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("catalogueFile.intro")),
				new SentFilesPanel(new SupervisorFiles(kind, files, names, supervisor),
						new Paragraph(getTranslation("sentFile.columns", kind.mostBytes() >> 20)),
						new Code(kind.columns().header())));
	}

}
