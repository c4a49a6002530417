package fr.compteformation.office.employerfile.ui;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.employerfile.EmployerFiles;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.ui.CsvUpload;
import fr.compteformation.platform.security.Agent;

/** Employers’ files: sends one, follows its reading and shows the earlier ones. */
@Route(EmployerFilesView.ADDRESS)
@Menu(title = "employerFile.menu", order = 76)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("employerFile.title")
class EmployerFilesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/fichiers";

	private final EmployerFiles files;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final EmployerFileHistory history;

	EmployerFilesView(EmployerFiles files, AgentNames names, AuthenticationContext authentication) {
		this.files = files;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.history = new EmployerFileHistory(new SupervisorFiles(files, names, this.supervisor));
		Div sending = new Div(new H2(getTranslation("action.sendFile")),
				new Paragraph(getTranslation("employerFile.columns")), new Code(files.header()),
				new Paragraph(getTranslation("employerFile.correct")), new CsvUpload(EmployerFiles.MOST_BYTES,
						this::receive, () -> say(Message.Tone.BAD, "employerFile.tooBig")),
				this.message);
		sending.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("employerFile.intro")),
				sending, this.history);
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			boolean stored = this.files.send(this.supervisor, arriving.getFileName(), content);
			arriving.getUI().access(() -> {
				this.history.show();
				say(stored ? Message.Tone.GOOD : Message.Tone.BAD,
						stored ? "employerFile.stored" : "employerFile.tooBig");
			});
		}
	}

	private void say(Message.Tone tone, String key) {
		this.message.say(tone, getTranslation(key));
	}

}
