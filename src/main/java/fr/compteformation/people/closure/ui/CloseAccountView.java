package fr.compteformation.people.closure.ui;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.ui.BeforeTerms;
import fr.compteformation.people.closure.Closures;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** Closes the account, or cancels the closure. */
@Route("mon-profil/fermer")
@RolesAllowed(Citizen.ROLE)
@BeforeTerms
@TitleKey("account.close.title")
class CloseAccountView extends Composite<Div> implements TranslatedTitle {

	private final Closures closures;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final ProofField proof;

	private final Div sheet = new Div();

	CloseAccountView(Closures closures, ProofFields proofs, AuthenticationContext authentication) {
		this.closures = closures;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		this.proof = proofs.of(this.citizen);
		this.sheet.addClassNames("sheet", "stack");
		this.sheet.getElement().setAttribute("tabindex", "-1");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), this.sheet);
		show();
	}

	private void show() {
		this.sheet.removeAll();
		this.closures.dayOf(this.citizen).ifPresentOrElse(this::showDay, this::showForm);
	}

	private void showDay(LocalDate day) {
		this.sheet.add(
				new Message(Message.Tone.HINT,
						getTranslation("account.close.asked", PortalTime.date(day, getLocale()))),
				new Paragraph(getTranslation("account.close.mayKeep")),
				new Button(getTranslation("account.close.keep"), (click) -> keep()), BackLink.toProfile());
	}

	private void showForm() {
		UnorderedList effects = new UnorderedList(
				new ListItem(getTranslation("account.close.erased", this.closures.days())),
				new ListItem(getTranslation("account.close.kept")),
				new ListItem(getTranslation("account.close.later")));
		Anchor take = new Anchor(SharedPages.MY_DATA.path(), getTranslation("account.close.takeAlong"));
		this.sheet.add(new Paragraph(getTranslation("account.close.what")), effects, take, this.summary, this.proof,
				new FormActions(SharedPages.PROFILE,
						new Button(getTranslation("action.closeAccount"), (click) -> ask())));
	}

	private void ask() {
		List<Problem> problems = this.proof.problems();
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.closures.ask(this.citizen, this.proof.proof());
			this.proof.clear();
			show();
			this.sheet.getElement().callJsFunction("focus");
		}
	}

	// Move the focus: the button that had it is gone.
	private void keep() {
		this.closures.takeBack(this.citizen);
		show();
		this.sheet.addComponentAsFirst(new Message(Message.Tone.GOOD, getTranslation("account.close.keptOpen")));
		this.sheet.getElement().callJsFunction("focus");
	}

}
