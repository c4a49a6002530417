package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A text field for an answer, without autocomplete and autocorrection. */
class TypedAnswer extends TextField {

	private static final int LONGEST = 50;

	TypedAnswer(String labelKey, Runnable typed) {
		setLabel(getTranslation(labelKey));
		setMaxLength(LONGEST);
		getElement().setAttribute("autocomplete", "off")
			.setAttribute("autocapitalize", "off")
			.setAttribute("spellcheck", "false");
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				typed.run();
			}
		});
	}

	/** Selects the matching keyboard. */
	void expectDigits(boolean digits) {
		getElement().setAttribute("inputmode", digits ? "numeric" : "text");
	}

}
