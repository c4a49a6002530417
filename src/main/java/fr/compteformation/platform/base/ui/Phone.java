package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.UI;

/** Whether the page is shown on a phone, as the style sheets draw the line. */
public final class Phone {

	// The breakpoint of styles.css.
	private static final int WIDEST = 700;

	private Phone() {
	}

	/** Whether the window is narrow; false until the browser has reported its size. */
	public static boolean shows(UI ui) {
		int width = ui.getPage().windowSizeSignal().peek().width();
		return width > 0 && width <= WIDEST;
	}

}
