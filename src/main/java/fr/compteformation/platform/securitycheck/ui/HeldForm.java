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
		check.whenReady(() -> submit(form, check, passed));
		form.getElement().addEventListener("submit", (submit) -> submit(form, check, passed)).preventDefault();
	}

	private static void submit(HtmlContainer form, SecurityCheckField check, SerializableRunnable passed) {
		if (check.verify()) {
			passed.run();
			form.getElement().executeJs("this.submit()");
		}
		else if (check.problem().isPresent()) {
			check.focus();
		}
	}

}
