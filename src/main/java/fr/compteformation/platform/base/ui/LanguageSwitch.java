package fr.compteformation.platform.base.ui;

import java.util.Locale;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;

/**
 * Offers another language under its own name; a cookie keeps the choice for a year.
 */
class LanguageSwitch extends Composite<NativeButton> {

	private final Locale other;

	LanguageSwitch(Locale other) {
		this.other = other;
		getContent().setText(capitalised(this.other.getDisplayLanguage(this.other)));
		getContent().addClassName("link");
		getContent().getElement().setAttribute("lang", this.other.getLanguage());
		getContent().addClickListener(this::switchLanguage);
	}

	private void switchLanguage(ClickEvent<NativeButton> click) {
		Languages.COOKIE.set(this.other.getLanguage(), VaadinServletRequest.getCurrent(),
				VaadinServletResponse.getCurrent());
		VaadinSession.getCurrent().setLocale(this.other);
		getUI().map(UI::getPage).ifPresent((page) -> page.reload());
	}

	private String capitalised(String word) {
		return word.substring(0, 1).toUpperCase(this.other) + word.substring(1);
	}

}
