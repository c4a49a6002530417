package fr.compteformation.office.contact.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactCases;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ContactLine;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.search.ui.AskedQuestion;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;
import fr.compteformation.platform.site.HelpSettings;

/**
 * The contact page, open to everyone. Each question gets a reference. Signed-in people
 * type neither their name nor a security check.
 */
@Route("contact")
@Menu(title = "frame.contact", order = 94)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("contact.title")
class ContactView extends Composite<Div> implements TranslatedTitle, KeepsTyping, BeforeEnterObserver {

	private final ContactCases cases;

	private final Clock clock;

	private final Optional<Citizen> citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final ContactForm form;

	private final SecurityCheckField securityCheck;

	private final Div sheet = new Div();

	ContactView(ContactCases cases, Validator validator, SecurityChecks securityChecks,
			AuthenticationContext authentication, HelpSettings help, Clock clock) {
		this.cases = cases;
		this.clock = clock;
		Optional<Citizen> signedIn = Citizen.in(authentication);
		Optional<Correspondent> author = signedIn.flatMap(cases::author);
		this.citizen = signedIn.filter((person) -> author.isPresent());
		this.securityCheck = new SecurityCheckField(securityChecks, CheckedForm.CONTACT);
		this.securityCheck.whenReady(this::send);
		this.form = new ContactForm(validator);
		author.ifPresent((person) -> this.form.setAuthor(person.name(), person.email()));
		Button send = new Button(getTranslation("action.send"), (click) -> send());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(send);
		actions.addClassName("actions");
		Paragraph required = new Paragraph(getTranslation("field.allRequired"));
		required.addClassName("soft");
		this.sheet.addClassNames("sheet", "stack");
		this.sheet.add(required, this.summary, this.form);
		if (this.citizen.isEmpty()) {
			this.sheet.add(this.securityCheck);
		}
		this.sheet.add(actions);
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation("contact.title")),
				new Paragraph(getTranslation(this.citizen.isPresent() ? "contact.introSignedIn" : "contact.intro")),
				ContactLine.phone(help), this.sheet);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters parameters = event.getLocation().getQueryParameters();
		parameters.getSingleParameter(ContactSubject.PARAMETER)
			.flatMap(ContactSubject::of)
			.ifPresent(this.form::propose);
		parameters.getSingleParameter(ContactSubject.DOSSIER).flatMap(Reference::read).ifPresent(this.form::askAbout);
		parameters.getSingleParameter(AskedQuestion.PARAMETER)
			.ifPresent((present) -> this.form.ask(AskedQuestion.last(this.clock)));
	}

	private void send() {
		ContactCase question = new ContactCase();
		List<Problem> problems = new ArrayList<>(this.form.write(question));
		boolean passed = problems.isEmpty() && (this.citizen.isPresent() || this.securityCheck.verify());
		if (this.citizen.isEmpty()) {
			(problems.isEmpty() ? this.securityCheck.problem() : this.securityCheck.missing()).ifPresent(problems::add);
		}
		if (passed) {
			open(question).ifPresentOrElse(this::confirm, () -> problems.add(this.form.tooMany()));
		}
		this.summary.show(problems);
	}

	private Optional<String> open(ContactCase question) {
		return this.citizen.isPresent() ? this.cases.open(this.citizen.get(), question, getLocale())
				: Optional.of(this.cases.open(question, getLocale()));
	}

	private void confirm(String number) {
		TypedQuestion.forget();
		Message sent = new Message(Message.Tone.GOOD, getTranslation("contact.sent", number));
		Anchor wayOn = this.citizen.isPresent()
				? new Anchor(SharedPages.EXCHANGES.path(), getTranslation("contact.toExchanges"))
				: new Anchor("/", getTranslation("action.backToHome"));
		wayOn.addClassNames("btn", "ghost");
		Div actions = new Div(wayOn);
		actions.addClassName("actions");
		this.sheet.removeAll();
		this.sheet.add(sent, new Paragraph(
				getTranslation(this.citizen.isPresent() ? "contact.answerInExchanges" : "contact.keepReference")),
				actions);
		sent.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

}
