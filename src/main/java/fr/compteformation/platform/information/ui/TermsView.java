package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.information.PageTexts;

/** The terms of use, which a person accepts in the first step of the registration. */
@Route("cgu")
@Menu(title = "frame.terms", order = 93)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("information.terms.title")
class TermsView extends TextView {

	TermsView(PageTexts texts) {
		super(texts, "cgu");
	}

}
