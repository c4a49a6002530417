package fr.compteformation.access.letter.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.access.letter.CodeOutcome;
import fr.compteformation.access.letter.ProofLetters;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/** The field for the code of a letter. */
class LetterCodeForm extends Composite<Div> {

	private final ProofLetters letters;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextField code = new TextField(getTranslation("identity.letter.code"));

	LetterCodeForm(ProofLetters letters, Citizen citizen) {
		this.letters = letters;
		this.citizen = citizen;
		this.code.setHelperText(getTranslation("identity.letter.code.hint"));
		this.code.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.code.setRequiredIndicatorVisible(true);
		this.code.setManualValidation(true);
		this.code.setMaxLength(40);
		this.code.getElement()
			.setProperty("autocomplete", "one-time-code")
			.setProperty("autocapitalize", "characters")
			.setAttribute("spellcheck", "false");
		Button use = new Button(getTranslation("identity.letter.use"), (click) -> use());
		use.addClickShortcut(Key.ENTER).listenOn(this.code);
		Div actions = new Div(use);
		actions.addClassName("actions");
		getContent().addClassName("stack");
		getContent().add(this.summary, FieldHelp.beside(this.code, FieldTopic.LETTER_CODE), actions);
	}

	private void use() {
		switch (this.letters.use(this.citizen, this.code.getValue())) {
			case CodeOutcome.Proven proven -> UI.getCurrent().refreshCurrentRoute(false);
			case CodeOutcome.Over over -> {
				Banner.leave(Message.Tone.BAD, "identity.letter.refused");
				UI.getCurrent().refreshCurrentRoute(false);
			}
			case CodeOutcome.Malformed malformed -> refuse(getTranslation("identity.letter.malformed"));
			case CodeOutcome.Wrong(int left) ->
				refuse(getTranslation((left == 1) ? "identity.letter.wrong.last" : "identity.letter.wrong", left));
		}
	}

	private void refuse(String message) {
		this.code.setErrorMessage(message);
		this.code.setInvalid(true);
		this.summary.show(List.of(new Problem(this.code.getLabel(), message, this.code)));
	}

}
