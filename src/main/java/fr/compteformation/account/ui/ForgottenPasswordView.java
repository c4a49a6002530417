package fr.compteformation.account.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.account.ForgottenPasswords;
import fr.compteformation.base.ui.ErrorSummary;
import fr.compteformation.base.ui.KeepsTyping;
import fr.compteformation.base.ui.Message;
import fr.compteformation.base.ui.Problem;
import fr.compteformation.base.ui.TranslatedTitle;
import fr.compteformation.security.SignIn;
import fr.compteformation.securitycheck.SecurityChecks;
import fr.compteformation.securitycheck.ui.SecurityCheckField;

/**
 * Asks for the number of whoever forgot their password, and answers the same whatever the
 * number.
 */
@Route("mot-de-passe-oublie")
@AnonymousAllowed
class ForgottenPasswordView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	private final ForgottenPasswords forgotten;

	private final ErrorSummary summary = new ErrorSummary();

	private final NirField number = new NirField();

	private final SecurityCheckField securityCheck;

	private final Div sheet = new Div();

	ForgottenPasswordView(ForgottenPasswords forgotten, SecurityChecks securityChecks) {
		this.forgotten = forgotten;
		this.securityCheck = new SecurityCheckField(securityChecks);
		this.number.setRequiredIndicatorVisible(true);
		this.number.addValidationStatusChangeListener((judged) -> mark(this.number.problem()));
		Button send = new Button(getTranslation("account.forgotten.send"), (click) -> send());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		this.sheet.addClassNames("sheet", "stack");
		this.sheet.add(this.summary, this.number, this.securityCheck, actions(send, back()));
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("account.forgotten.intro")),
				this.sheet);
	}

	@Override
	public String titleKey() {
		return "account.forgotten.title";
	}

	private void send() {
		List<Problem> problems = new ArrayList<>(mark(missing().or(this.number::problem)));
		if (problems.isEmpty() && !this.securityCheck.verify()) {
			this.securityCheck.problem().ifPresent(problems::add);
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.forgotten.ask(this.number.getValue());
			confirm();
		}
	}

	private Optional<String> missing() {
		return Optional.of(getTranslation("account.identity.nir"))
			.filter((message) -> this.number.isEmpty() && this.number.problem().isEmpty());
	}

	private List<Problem> mark(Optional<String> problem) {
		this.number.setErrorMessage(problem.orElse(""));
		this.number.setInvalid(problem.isPresent());
		return problem.map((message) -> new Problem(this.number.getLabel(), message, this.number)).stream().toList();
	}

	private void confirm() {
		Message sent = new Message(Message.Tone.GOOD, getTranslation("account.forgotten.sent"));
		this.sheet.removeAll();
		this.sheet.add(sent, new Paragraph(getTranslation("account.forgotten.next")),
				new Paragraph(getTranslation("account.forgotten.nothing")), actions(back()));
		sent.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	private Anchor back() {
		Anchor back = new Anchor(SignIn.PAGE, getTranslation("account.forgotten.back"));
		back.addClassNames("btn", "ghost");
		return back;
	}

	private static Div actions(Component... ways) {
		Div actions = new Div(ways);
		actions.addClassName("actions");
		return actions;
	}

}
