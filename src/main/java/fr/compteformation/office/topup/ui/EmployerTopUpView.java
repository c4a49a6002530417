package fr.compteformation.office.topup.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.topup.EmployerTopUps;
import fr.compteformation.office.topup.EmployerTopUps.Deposit;
import fr.compteformation.office.topup.TopUpDetails;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Professional;

/** “Abonder le compte d’un salarié”: an employer deposits a top-up. */
@Route("professionnels/abondements/nouveau")
@RolesAllowed(Professional.EMPLOYER)
@TitleKey("topUp.new.title")
class EmployerTopUpView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	private final EmployerTopUps topUps;

	private final Professional professional;

	private final ErrorSummary summary = new ErrorSummary();

	private final Announcement message = new Announcement();

	private final TopUpForm form;

	EmployerTopUpView(EmployerTopUps topUps, Documents documents, Validator validator,
			AuthenticationContext authentication) {
		this.topUps = topUps;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		this.form = new TopUpForm(documents, this.professional, validator);
		Button send = new Button(getTranslation("topUp.send"), (click) -> {
			click.getSource().setEnabled(true);
			send();
		});
		send.setDisableOnClick(true);
		send.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(new Paragraph(getTranslation("field.allRequired")), this.summary, this.form, this.message,
				new FormActions(SharedPages.EMPLOYER_TOP_UPS, send));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("topUp.new.lead")), sheet);
	}

	private void send() {
		TopUpDetails details = new TopUpDetails();
		List<Problem> problems = this.form.write(details);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			switch (this.topUps.send(this.professional, details)) {
				case Deposit.Sent sent -> {
					Banner.leave(Message.Tone.GOOD, "topUp.sent");
					getUI().ifPresent((ui) -> ui.navigate(SharedPages.EMPLOYER_TOP_UPS.route()));
				}
				case Deposit.SentBefore before -> refuse("topUp.sentBefore", before.reference().value());
				case Deposit.ProofGone gone -> refuse("topUp.proofGone");
				case Deposit.TooMany many -> refuse("topUp.tooMany");
			}
		}
	}

	private void refuse(String key, Object... parameters) {
		this.message.say(Message.Tone.BAD, getTranslation(key, parameters));
	}

}
