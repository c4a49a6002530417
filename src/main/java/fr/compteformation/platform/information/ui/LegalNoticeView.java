package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.information.PageTexts;

/** Who publishes the site and who hosts it (law of 21 June 2004, article 1-1). */
@Route("mentions-legales")
@Menu(title = "information.legal.title", order = 93.5)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("information.legal.title")
class LegalNoticeView extends TextView {

	LegalNoticeView(PageTexts texts) {
		super(texts, "mentions-legales");
	}

}
