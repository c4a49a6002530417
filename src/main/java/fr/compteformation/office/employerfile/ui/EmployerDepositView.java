package fr.compteformation.office.employerfile.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.sentfile.SentDeposits;
import fr.compteformation.office.sentfile.ui.DepositedFiles;
import fr.compteformation.office.sentfile.ui.SentFilesPanel;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;

/** Where an employer sends its yearly file, follows its reading and corrects it. */
@Route("professionnels/fichiers")
@Menu(title = "employerFile.deposit.title", order = 20)
@RolesAllowed(Professional.EMPLOYER)
@TitleKey("employerFile.deposit.title")
class EmployerDepositView extends Composite<Div> implements TranslatedTitle {

	EmployerDepositView(EmployerFileKind kind, SentDeposits deposits, AuthenticationContext authentication) {
		Professional professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		Anchor check = new Anchor(SharedPages.EMPLOYER_CHECK.path(), getTranslation("employerFile.deposit.check"));
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(getTranslation("employerFile.deposit.intro")),
				new SentFilesPanel(new DepositedFiles(kind, deposits, professional),
						new Paragraph(
								getTranslation("employerFile.deposit.rule", professional.siret().substring(0, 9))),
						new Paragraph(check)));
	}

}
