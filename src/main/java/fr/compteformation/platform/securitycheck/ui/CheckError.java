package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;

/** The error message of a security check. */
class CheckError extends Composite<Paragraph> {

	private static final String ID = "security-check-error";

	CheckError() {
		getContent().setId(ID);
		getContent().addClassName("err");
	}

	/** Shows a message, or none if it is empty, and describes the check by it. */
	void show(String message, FieldSet check) {
		getContent().setText(message);
		setVisible(!message.isEmpty());
		check.setClassName("invalid", !message.isEmpty());
		if (message.isEmpty()) {
			check.getElement().removeAttribute("aria-describedby");
		}
		else {
			check.getElement().setAttribute("aria-describedby", ID);
		}
	}

	String text() {
		return getContent().getText();
	}

}
