package fr.compteformation.career.space.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import fr.compteformation.career.space.SpacePages;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.kept.KeptTrainings;
import fr.compteformation.training.trades.Trades;

/** “Mon espace”: what each room is for. */
@Route("mon-espace")
@Menu(title = "space.menu", order = 2.5)
@RolesAllowed(Citizen.ROLE)
@TitleKey("space.title")
class SpaceView extends Composite<Div> implements TranslatedTitle {

	SpaceView() {
		Paragraph intro = new Paragraph(getTranslation("space.intro"));
		intro.addClassName("intro");
		Div cards = new Div(card(SharedPages.SPACE.of("parcours"), "path"), card(SharedPages.SKILLS, "skills"),
				card(SharedPages.SPACE.of("traits"), "traits"), card(SharedPages.PROJECT, "project"),
				card(SharedPages.SPACE.of("galaxie"), "galaxy"), card(Trades.PAGE, "trades"),
				card(KeptTrainings.PAGE, "kept"), card(SharedPages.PAYSLIPS, "payslip"),
				card(SpacePages.GUIDE, "guide"), card(SpacePages.OFFERS, "offers"));
		cards.addClassNames("cards", "space");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, cards);
	}

	private Component card(PagePath page, String room) {
		Section card = new Section(new H2(new Anchor(page.path(), getTranslation("space.room." + room))),
				new Paragraph(getTranslation("space.card." + room)));
		card.addClassName("sheet");
		return card;
	}

}
