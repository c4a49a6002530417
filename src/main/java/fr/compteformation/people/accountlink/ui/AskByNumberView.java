package fr.compteformation.people.accountlink.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

/**
 * Asks for a number and a security check, and sends a link to the account owner, if there
 * is one. The answer is the same for every number.
 */
abstract class AskByNumberView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	private final String keys;

	private final ErrorSummary summary = new ErrorSummary();

	private final NirField number = new NirField();

	private final SecurityCheckField securityCheck;

	private final Div sheet = new Div();

	/**
	 * @param keys prefix of its translation keys, up to the last dot
	 * @param form the name of the form for the security check
	 */
	AskByNumberView(String keys, CheckedForm form, SecurityChecks securityChecks) {
		this.keys = keys;
		this.securityCheck = new SecurityCheckField(securityChecks, form);
		this.securityCheck.whenReady(this::send);
		this.number.setRequiredIndicatorVisible(true);
		this.number.addValidationStatusChangeListener((judged) -> this.number.mark(this.number.problem()));
		Button send = new Button(getTranslation(keys + "send"), (click) -> send());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		this.sheet.addClassNames("sheet", "stack");
		this.sheet.add(this.summary, this.number, this.securityCheck, new ActionRow(send, back()));
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation(keys + "intro")), this.sheet);
	}

	@Override
	public String titleKey() {
		return this.keys + "title";
	}

	/** Requests the link. */
	abstract void ask(Nir nir);

	/** Prefills the number typed on the previous page, valid or not. */
	void begin(String typed) {
		this.number.setTyped(typed, "");
	}

	private void send() {
		List<Problem> problems = new ArrayList<>(this.number.mark(this.number.problemIfRequired()));
		boolean passed = problems.isEmpty() && this.securityCheck.verify(this.number.getValue().value(), null);
		(problems.isEmpty() ? this.securityCheck.problem() : this.securityCheck.missing()).ifPresent(problems::add);
		this.summary.show(problems);
		if (passed) {
			ask(this.number.getValue());
			confirm();
		}
	}

	private void confirm() {
		Message sent = new Message(Message.Tone.GOOD, getTranslation(this.keys + "sent"));
		this.sheet.removeAll();
		this.sheet.add(sent, new Paragraph(getTranslation(this.keys + "next")),
				new Paragraph(getTranslation(this.keys + "nothing")), new ActionRow(back()));
		sent.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	private Anchor back() {
		Anchor back = new Anchor(SharedPages.SIGN_IN.path(), getTranslation("action.backToSignIn"));
		back.addClassNames("btn", "ghost");
		return back;
	}

}
