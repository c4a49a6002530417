package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.information.PageTexts;

/** The accessibility statement. */
@Route("accessibilite")
@Menu(title = "frame.accessibility", order = 91)
@ShownIn(MenuPlace.FOOTER)
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
