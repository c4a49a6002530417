package fr.compteformation.career.galaxy.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.galaxy.Galaxy;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Trades;

/** “Ma galaxie des métiers”: a drawing, and a list that says the same. */
@Route("mon-espace/galaxie")
@Menu(title = "galaxy.title", order = 60)
@ShownIn(MenuPlace.SPACE)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROJECT, text = "galaxy.action", order = 20)
@TitleKey("galaxy.title")
class GalaxyView extends Composite<Div> implements TranslatedTitle {

	GalaxyView(Skills skills, AuthenticationContext authentication) {
		Citizen citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		Galaxy galaxy = Galaxy.of(skills.tradesNear(citizen));
		Paragraph intro = new Paragraph(getTranslation("galaxy.intro"));
		intro.addClassName("intro");
		Div page = galaxy.stars().isEmpty() ? nothing() : new Div(drawing(galaxy), list(galaxy.stars()),
				new Paragraph(new Anchor(Trades.PAGE.path(), getTranslation("trades.action"))));
		page.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), intro, page);
	}

	private Div nothing() {
		Anchor skills = new Anchor(SharedPages.SKILLS.path(), getTranslation("galaxy.toSkills"));
		skills.addClassNames("btn", "primary");
		Div sheet = new Div(new EmptyState(getTranslation("galaxy.none"),
				new Paragraph(getTranslation("galaxy.none.more")), skills));
		sheet.addClassName("sheet");
		return new Div(sheet);
	}

	private Component drawing(Galaxy galaxy) {
		Svg svg = new Svg(galaxy.drawing(getTranslation("galaxy.me")));
		Paragraph how = new Paragraph(getTranslation("galaxy.how"));
		how.addClassName("soft");
		Div sheet = new Div(svg, how);
		sheet.addClassNames("sheet", "galaxy");
		return sheet;
	}

	private Component list(List<Galaxy.Star> stars) {
		OrderedList list = new OrderedList();
		list.addClassName("galaxy-list");
		stars.forEach((star) -> list.add(item(star.near())));
		Section sheet = new Section(new H2(getTranslation("galaxy.list")), list);
		sheet.addClassName("sheet");
		return sheet;
	}

	private ListItem item(NearTrade near) {
		Paragraph shared = new Paragraph(
				getTranslation("skills.near.shared", near.shared().size(), near.trade().skills().size()));
		ListItem item = new ListItem(
				new Anchor(Trades.PAGE.of(near.trade().code()).path(), near.trade().name().in(getLocale())), shared);
		if (!near.missing().isEmpty()) {
			Paragraph missing = new Paragraph(getTranslation("skills.near.missing", near.missingInWords(getLocale())));
			missing.addClassName("soft");
			item.add(missing);
		}
		return item;
	}

}
