package fr.compteformation.career.space.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.OtherSites;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.training.trades.Trades;

/** “Offres d’emploi”: says which site has them, and links to it. */
@Route("offres-d-emploi")
@Menu(title = "space.offers", order = 92)
@ShownIn({})
@AnonymousAllowed
@MenuAction(menu = ActionMenu.PROJECT, text = "space.offers.action", order = 40)
@TitleKey("space.offers")
class OffersView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	OffersView(OtherSites sites) {
		String host = sites.jobOffers().getHost().replaceFirst("^www\\.", "");
		Anchor offers = new Anchor(sites.jobOffers().toString(), getTranslation("space.offers.open", host));
		offers.addClassNames("btn", "primary");
		Div sheet = new Div(new Paragraph(getTranslation("space.offers.text", host)), new Paragraph(offers),
				new Paragraph(new Anchor(Trades.PAGE.path(), getTranslation("trades.action"))));
		sheet.addClassName("sheet");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

}
