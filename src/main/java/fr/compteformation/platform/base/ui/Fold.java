package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** The “Menu” button of a header: shows and hides its content. */
class Fold extends Composite<NativeButton> implements HasSize {

	private static final String EXPANDED = "aria-expanded";

	private final SerializableRunnable unfolding;

	/**
	 * @param controlled the id of what it shows and hides
	 */
	Fold(String controlled) {
		this(controlled, () -> {
		});
	}

	/**
	 * @param controlled the id of what it shows and hides
	 * @param unfolding fills it, when it is opened
	 */
	Fold(String controlled, SerializableRunnable unfolding) {
		this.unfolding = unfolding;
		getContent().setText(getTranslation("frame.menu"));
		getContent().addClassName("fold");
		getContent().getElement().setAttribute("aria-controls", controlled);
		getContent().addClickListener((click) -> fold("true".equals(getElement().getAttribute(EXPANDED))));
		fold(true);
	}

	void fold(boolean folded) {
		if (!folded) {
			this.unfolding.run();
		}
		getElement().setAttribute(EXPANDED, String.valueOf(!folded));
	}

}
