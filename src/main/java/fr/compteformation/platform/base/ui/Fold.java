package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.NativeButton;

/** The “Menu” button of a header: shows and hides its content. */
class Fold extends Composite<NativeButton> implements HasSize {

	private static final String EXPANDED = "aria-expanded";

	/**
	 * @param controlled the id of what it shows and hides
	 */
	Fold(String controlled) {
		getContent().setText(getTranslation("frame.menu"));
		getContent().addClassName("fold");
		getContent().getElement().setAttribute("aria-controls", controlled);
		getContent().addClickListener((click) -> fold("true".equals(getElement().getAttribute(EXPANDED))));
		fold(true);
	}

	void fold(boolean folded) {
		getElement().setAttribute(EXPANDED, String.valueOf(!folded));
	}

}
