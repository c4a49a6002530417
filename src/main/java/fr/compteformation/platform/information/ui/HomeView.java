package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The home page: the purpose of the portal, and links to sign in and register, or to the
 * rights of a signed-in person (guide mcf-2020).
 */
@Route("")
@AnonymousAllowed
class HomeView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	private final boolean signedIn;

	HomeView(AuthenticationContext authentication) {
		this.signedIn = authentication.getAuthenticatedUser(SignedIn.class).isPresent();
		Section hero = new Section(promise(), howItGoes());
		hero.addClassName("hero");
		Section cards = new Section(rights(), training());
		cards.addClassName("cards");
		getContent().add(hero, cards);
	}

	@Override
	public String titleKey() {
		return "information.home.pageTitle";
	}

	private Component promise() {
		Paragraph intro = new Paragraph(getTranslation("information.home.intro"));
		intro.addClassName("intro");
		Paragraph needed = new Paragraph(getTranslation("information.home.needed"));
		needed.addClassName("soft");
		return new Div(new H1(getTranslation("information.home.title")), intro, waysIn("btn", "btn ghost"), needed);
	}

	private Component howItGoes() {
		OrderedList steps = new OrderedList(step("information.home.step1"), step("information.home.step2"),
				step("information.home.step3"), step("information.home.step4"));
		steps.addClassName("path");
		return sheet("information.home.steps", steps);
	}

	private Component rights() {
		return sheet("information.home.rights", text("information.home.rightsText"), waysIn("btn ghost", "btn plain"));
	}

	private Component training() {
		return sheet("information.home.training", text("information.home.trainingText"),
				actions(link(SharedPages.HELP, "information.home.trainingHelp", "btn ghost")));
	}

	private Component waysIn(String first, String second) {
		if (this.signedIn) {
			return actions(link(SharedPages.RIGHTS, "information.home.myRights", first));
		}
		return actions(link(SharedPages.REGISTRATION, "information.home.register", first),
				link(SharedPages.SIGN_IN, "information.home.signIn", second));
	}

	private Div sheet(String headingKey, Component... content) {
		Div sheet = new Div(new H2(getTranslation(headingKey)));
		sheet.addClassName("sheet");
		sheet.add(content);
		return sheet;
	}

	private Div actions(Component... ways) {
		Div actions = new Div(ways);
		actions.addClassNames("actions", "near");
		return actions;
	}

	private Anchor link(PagePath page, String key, String classes) {
		Anchor link = new Anchor(page.path(), getTranslation(key));
		link.addClassNames(classes.split(" "));
		return link;
	}

	private Paragraph text(String key) {
		return new Paragraph(getTranslation(key));
	}

	private ListItem step(String key) {
		return new ListItem(getTranslation(key));
	}

}
