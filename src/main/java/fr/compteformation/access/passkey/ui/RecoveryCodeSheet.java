package fr.compteformation.access.passkey.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;

import fr.compteformation.access.passkey.RecoveryCodeSignIn;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The form for a recovery code instead of a passkey.
 */
class RecoveryCodeSheet extends Composite<Section> {

	private final RecoveryCodeSignIn codes;

	private final PartialSignIn half;

	private final SerializableConsumer<PartialSignIn> right;

	private final SerializablePredicate<PartialSignIn> stillGood;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextField code = new TextField(getTranslation("passkey.signIn.code"));

	/**
	 * @param stillGood whether the password step is still valid; informs the person if
	 * not
	 * @param right called when the code was right
	 */
	RecoveryCodeSheet(RecoveryCodeSignIn codes, PartialSignIn half, SerializablePredicate<PartialSignIn> stillGood,
			SerializableConsumer<PartialSignIn> right) {
		this.stillGood = stillGood;
		this.codes = codes;
		this.half = half;
		this.right = right;
		this.code.setHelperText(getTranslation("passkey.signIn.code.hint"));
		this.code.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.code.setManualValidation(true);
		this.code.getElement()
			.setAttribute("autocomplete", "off")
			.setAttribute("autocapitalize", "characters")
			.setAttribute("spellcheck", "false");
		Button submit = new Button(getTranslation("passkey.signIn.code.submit"), (click) -> give());
		submit.addClickShortcut(Key.ENTER).listenOn(this.code);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.signIn.code.title")), this.summary, this.code, submit);
	}

	private void give() {
		if (!this.stillGood.test(this.half)) {
			return;
		}
		List<Problem> problems = this.code.isEmpty() ? mark("passkey.signIn.code.missing") : tryIt();
		this.summary.show(problems);
	}

	private List<Problem> tryIt() {
		RecoveryCodeSignIn.Result outcome = this.codes.giveCode(this.half, this.code.getValue());
		if (outcome == RecoveryCodeSignIn.Result.RIGHT) {
			this.right.accept(this.half);
			return List.of();
		}
		return mark("passkey.signIn.code." + outcome);
	}

	private List<Problem> mark(String key) {
		this.code.setErrorMessage(getTranslation(key));
		this.code.setInvalid(true);
		return List.of(new Problem(this.code.getLabel(), getTranslation(key), this.code));
	}

}
