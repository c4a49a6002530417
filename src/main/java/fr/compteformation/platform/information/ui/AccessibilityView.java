package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * How accessible the portal is, and what to do where it is not.
 */
@Route("accessibilite")
@AnonymousAllowed
class AccessibilityView extends TextView {

	AccessibilityView(PageTexts texts) {
		super(texts, "accessibilite");
	}

	@Override
	public String titleKey() {
		return "information.accessibility.title";
	}

}
