package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionLists;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.PageTexts;

/**
 * The home page. Visitors see what the portal is for, the ways in, what they can do and
 * where they belong (guides cpa-2018, mcf-2015 and mcf-2020); signed-in people see what
 * they can do.
 */
@Route("")
@AnonymousAllowed
@TitleKey("information.home.pageTitle")
class HomeView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	HomeView(AuthenticationContext authentication, PageTexts texts) {
		getContent().addClassName("home");
		authentication.getAuthenticatedUser(SignedIn.class).ifPresentOrElse(this::welcome, () -> promise(texts));
	}

	private void welcome(SignedIn person) {
		getContent().add(new H1(getTranslation("information.home.hello", person.displayName())),
				HomeLinks.actions(HomeLinks.button(SharedPages.RIGHTS.path(), "information.home.myRights", "btn"),
						HomeLinks.button(SharedPages.HELP.path(), "frame.help", "btn ghost")),
				new TrainingFinder(), whatToDo(true));
	}

	private void promise(PageTexts texts) {
		Section hero = new Section(waysIn(), new PageDrawing("hero"));
		hero.addClassName("hero");
		Section cards = new Section(howItGoes(), rights());
		cards.addClassName("cards");
		getContent().add(hero, new TrainingFinder(), cards, whatToDo(false), new AudienceCards(),
				new ShortAnswers(texts));
	}

	private Component waysIn() {
		Paragraph intro = new Paragraph(getTranslation("information.home.intro"));
		intro.addClassName("intro");
		Paragraph needed = new Paragraph(getTranslation("information.home.needed"));
		needed.addClassName("soft");
		return new Div(new H1(getTranslation("information.home.title")), intro,
				HomeLinks.actions(HomeLinks.button(SharedPages.REGISTRATION.path(), "information.home.register", "btn"),
						HomeLinks.button(SharedPages.SIGN_IN.path(), "information.home.signIn", "btn ghost")),
				needed);
	}

	private Component howItGoes() {
		OrderedList steps = new OrderedList(step("information.home.step1"), step("information.home.step2"),
				step("information.home.step3"), step("information.home.step4"));
		steps.addClassName("path");
		return sheet("information.home.steps", steps);
	}

	private Component rights() {
		return sheet("information.home.rights", new Paragraph(getTranslation("information.home.rightsText")),
				new Paragraph(getTranslation("information.home.trainingText")), HomeLinks
					.actions(HomeLinks.button(SharedPages.RIGHTS.path(), "information.home.consult", "btn ghost")));
	}

	private Component whatToDo(boolean signedIn) {
		ActionLists lists = new ActionLists("information.home.actions");
		lists.show(signedIn);
		Div sheet = new Div(lists);
		sheet.addClassName("sheet");
		return new Section(new H2(getTranslation("information.home.actions")), sheet);
	}

	private Div sheet(String headingKey, Component... content) {
		Div sheet = new Div(new H2(getTranslation(headingKey)));
		sheet.addClassName("sheet");
		sheet.add(content);
		return sheet;
	}

	private ListItem step(String key) {
		return new ListItem(getTranslation(key));
	}

}
