package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Puts “Error” before the page title while a form of the page shows problems: the title
 * is the first thing a screen reader reads.
 */
final class ErrorTitle implements Serializable {

	private final UI ui;

	private final Set<ErrorSummary> wrong = new HashSet<>();

	/** Kept, because a page is also left when the portal stops, without its texts. */
	private String prefix = "";

	private ErrorTitle(UI ui) {
		this.ui = ui;
	}

	static ErrorTitle of(UI ui) {
		ErrorTitle title = ComponentUtil.getData(ui, ErrorTitle.class);
		if (title == null) {
			title = new ErrorTitle(ui);
			ComponentUtil.setData(ui, ErrorTitle.class, title);
		}
		return title;
	}

	/** Records whether a form shows problems. */
	void change(ErrorSummary form, boolean problems) {
		if (problems) {
			this.wrong.add(form);
			this.prefix = this.ui.getTranslation("errors.pageTitle") + " – ";
		}
		else if (!this.wrong.remove(form)) {
			return;
		}
		String shown = Objects.requireNonNullElse(this.ui.getInternals().getTitle(), "");
		String plain = shown.startsWith(this.prefix) ? shown.substring(this.prefix.length()) : shown;
		String title = this.wrong.isEmpty() ? plain : this.prefix + plain;
		if (!title.equals(shown)) {
			this.ui.getPage().setTitle(title);
		}
	}

}
