package fr.compteformation.office.sentfile.ui;

import com.vaadin.flow.component.HtmlComponent;

/** A native progress bar, which browsers show and announce without a script. */
class ReadingBar extends HtmlComponent {

	/**
	 * @param label what screen readers say
	 */
	ReadingBar(long done, long total, String label) {
		super("progress");
		getElement().setAttribute("aria-label", label);
		// Without a value the bar says that the length is not known yet.
		if (total > 0) {
			getElement().setAttribute("max", String.valueOf(total));
			getElement().setAttribute("value", String.valueOf(done));
		}
	}

}
