package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.ContactLine;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.HelpSettings;

/** The privacy notice: which data is kept, why, and for how long. */
@Route("donnees-personnelles")
@Menu(title = "frame.privacy", order = 92)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("information.privacy.title")
class PrivacyView extends TextView {

	PrivacyView(PageTexts texts, HelpSettings help) {
		super(texts, "donnees-personnelles");
		add(ContactLine.privacy(help));
	}

}
