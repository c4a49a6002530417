package fr.compteformation.office.contact.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactCases;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * The contact page, open to everyone. Each question gets a reference.
 */
@Route("contact")
@Menu(title = "frame.contact", order = 94)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
class ContactView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	private final ContactCases cases;

	private final ErrorSummary summary = new ErrorSummary();

	private final ContactForm form;

	private final SecurityCheckField securityCheck;

	private final Div sheet = new Div();

	ContactView(ContactCases cases, Validator validator, SecurityChecks securityChecks) {
		this.cases = cases;
		this.securityCheck = new SecurityCheckField(securityChecks, CheckedForm.CONTACT);
		this.securityCheck.whenReady(this::send);
		this.form = new ContactForm(validator);
		Button send = new Button(getTranslation("contact.send"), (click) -> send());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(send);
		actions.addClassName("actions");
		Paragraph required = new Paragraph(getTranslation("contact.required"));
		required.addClassName("soft");
		this.sheet.addClassNames("sheet", "stack");
		this.sheet.add(required, this.summary, this.form, this.securityCheck, actions);
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation("contact.title")), new Paragraph(getTranslation("contact.intro")),
				this.sheet);
	}

	@Override
	public String titleKey() {
		return "contact.title";
	}

	private void send() {
		ContactCase question = new ContactCase();
		List<Problem> problems = new ArrayList<>(this.form.write(question));
		boolean passed = problems.isEmpty() && this.securityCheck.verify();
		if (problems.isEmpty()) {
			this.securityCheck.problem().ifPresent(problems::add);
		}
		this.summary.show(problems);
		if (passed) {
			String number = this.cases.open(question, getLocale());
			TypedQuestion.forget();
			confirm(number);
		}
	}

	private void confirm(String number) {
		Message sent = new Message(Message.Tone.GOOD, getTranslation("contact.sent", number));
		Anchor home = new Anchor("/", getTranslation("contact.toHome"));
		home.addClassNames("btn", "ghost");
		Div actions = new Div(home);
		actions.addClassName("actions");
		this.sheet.removeAll();
		this.sheet.add(sent, new Paragraph(getTranslation("contact.keepReference")), actions);
		sent.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

}
