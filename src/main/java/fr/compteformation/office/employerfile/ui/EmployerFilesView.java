package fr.compteformation.office.employerfile.ui;

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
import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.office.sentfile.ui.SentFilesPanel;
import fr.compteformation.office.sentfile.ui.SupervisorFiles;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** Employers’ files: sends one, follows its reading and shows the earlier ones. */
@Route("agent/fichiers")
@Menu(title = "employerFile.title", order = 76)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("employerFile.title")
class EmployerFilesView extends Composite<Div> implements TranslatedTitle {

	EmployerFilesView(EmployerFileKind kind, SentFiles files, AgentNames names, AuthenticationContext authentication) {
		Agent supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("employerFile.intro")),
				new SentFilesPanel(new SupervisorFiles(kind, files, names, supervisor),
						new Paragraph(getTranslation("sentFile.columns", kind.mostBytes() >> 20)),
						new Code(kind.columns().header())));
	}

}
