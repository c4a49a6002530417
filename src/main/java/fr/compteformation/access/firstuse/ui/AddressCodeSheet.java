package fr.compteformation.access.firstuse.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.access.firstuse.FirstUses;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The form for the code sent to the address; opens the account.
 */
class AddressCodeSheet extends Composite<Section> {

	private final FirstUses firstUses;

	private final Newcomer newcomer;

	private final Nir nir;

	private final Identity identity;

	private final UUID code;

	private final FirstUseView view;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextField digits = new TextField(getTranslation("franceconnect.code.label"));

	AddressCodeSheet(FirstUses firstUses, Newcomer newcomer, Nir nir, Identity identity, UUID code,
			SerializableRunnable back, FirstUseView view) {
		this.firstUses = firstUses;
		this.newcomer = newcomer;
		this.nir = nir;
		this.identity = identity;
		this.code = code;
		this.view = view;
		this.digits.setHelperText(getTranslation("franceconnect.code.hint"));
		this.digits.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.digits.setAllowedCharPattern("[0-9 ]");
		this.digits.setRequiredIndicatorVisible(true);
		this.digits.setManualValidation(true);
		// Lets phones fill in a code that has just arrived.
		this.digits.getElement().setProperty("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
		Button open = new Button(getTranslation("franceconnect.code.submit"), (click) -> open());
		open.addThemeVariants(ButtonVariant.PRIMARY);
		open.addClickShortcut(Key.ENTER).listenOn(this.digits);
		Div actions = new Div(new Button(getTranslation("franceconnect.code.back"), (click) -> back.run()), open);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("franceconnect.code")),
				new Paragraph(getTranslation("franceconnect.code.intro", identity.email().value())), this.summary,
				this.digits, actions);
	}

	private void open() {
		String typed = this.digits.getValue().replaceAll("\\s", "");
		switch (this.firstUses.open(this.newcomer, this.nir, this.identity, this.code, typed, getLocale())) {
			case FirstUses.Opening.Done done ->
				this.view.finish(this.newcomer, this.nir, done.citizen(), "franceconnect.code.done");
			case FirstUses.Opening.WrongCode wrong -> refuse();
			case FirstUses.Opening.Taken taken -> this.view.stop("franceconnect.taken");
		}
	}

	private void refuse() {
		String message = getTranslation("franceconnect.code.refused");
		this.digits.setErrorMessage(message);
		this.digits.setInvalid(true);
		this.summary.show(List.of(new Problem(this.digits.getLabel(), message, this.digits)));
	}

}
