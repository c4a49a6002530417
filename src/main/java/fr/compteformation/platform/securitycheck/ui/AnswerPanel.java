package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Shows one kind of challenge and takes the answer. */
abstract class AnswerPanel extends Composite<Div> {

	AnswerPanel() {
		getContent().addClassName("answer");
	}

	/** The answer; empty if there is none. */
	abstract String answer();

	abstract void clear();

	/** Focuses the first control of the answer. */
	abstract void focus();

}
