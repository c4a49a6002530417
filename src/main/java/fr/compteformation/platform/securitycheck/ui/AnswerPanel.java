package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * Shows one kind of challenge and takes the answer.
 */
abstract class AnswerPanel extends Composite<Div> {

	AnswerPanel() {
		getContent().addClassName("answer");
	}

	/** What was answered; empty when nothing was. */
	abstract String answer();

	/** Forgets the answer. */
	abstract void clear();

	/** Moves the focus to where the answer begins. */
	abstract void focus();

}
