package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;

/** Frequently asked questions. */
@Route("aide")
@Menu(title = "information.help.title", order = 90)
@ShownIn({ MenuPlace.NAVIGATION, MenuPlace.FOOTER })
@AnonymousAllowed
class HelpView extends TextView {

	HelpView(PageTexts texts) {
		super(texts, "aide");
	}

	@Override
	public String titleKey() {
		return "information.help.title";
	}

}
