package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Holds a plain form back, which the browser sends by itself, until the security check
 * that stands in it is passed. What was typed stays in the browser meanwhile.
 */
public final class HeldForm {

	private HeldForm() {
	}

	/**
	 * Holds a form back.
	 * @param passed called before the form is sent
	 */
	public static void hold(HtmlContainer form, SecurityCheckField check, SerializableRunnable passed) {
		form.getElement().addEventListener("submit", (submit) -> {
			if (check.verify()) {
				passed.run();
				form.getElement().executeJs("this.submit()");
			}
			else {
				check.focus();
			}
		}).preventDefault();
	}

}
