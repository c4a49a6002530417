package fr.compteformation.office.employerfile.ui;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.employerfile.EmployerDeposits;
import fr.compteformation.office.employerfile.EmployerDeposits.Deposit;
import fr.compteformation.office.employerfile.EmployerFiles;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.ui.CsvUpload;
import fr.compteformation.platform.security.Professional;

/** Where an employer sends its yearly file, follows its reading and corrects it. */
@Route(EmployerDepositView.ADDRESS)
@Menu(title = "employerFile.deposit.title", order = 20)
@RolesAllowed(Professional.EMPLOYER)
@TitleKey("employerFile.deposit.title")
class EmployerDepositView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "professionnels/fichiers";

	private final EmployerDeposits deposits;

	private final Professional professional;

	private final Announcement message = new Announcement();

	private final EmployerFileHistory history;

	EmployerDepositView(EmployerDeposits deposits, AuthenticationContext authentication) {
		this.deposits = deposits;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		this.history = new EmployerFileHistory(new DepositedFiles(deposits, this.professional));
		Anchor check = new Anchor(SharedPages.EMPLOYER_CHECK.path(), getTranslation("employerFile.deposit.check"));
		Div sending = new Div(new H2(getTranslation("action.sendFile")),
				new Paragraph(getTranslation("employerFile.deposit.rule", this.professional.siret().substring(0, 9))),
				new Paragraph(check),
				new CsvUpload(EmployerFiles.MOST_BYTES, this::receive, () -> say(Deposit.TOO_BIG)), this.message,
				new Paragraph(getTranslation("employerFile.correct")));
		sending.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(getTranslation("employerFile.deposit.intro")), sending, this.history);
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			Deposit deposit = this.deposits.send(this.professional, arriving.getFileName(), content);
			arriving.getUI().access(() -> {
				this.history.show();
				say(deposit);
			});
		}
	}

	private void say(Deposit deposit) {
		this.message.say((deposit == Deposit.STORED) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation("employerFile.deposit." + deposit));
	}

}
