package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Intercepts the submit of a plain HTML form until its security check is passed. The
 * input stays in the browser meanwhile.
 */
public final class HeldForm {

	private HeldForm() {
	}

	/**
	 * Intercepts a form’s submit.
	 * @param passed called before the form is submitted
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
