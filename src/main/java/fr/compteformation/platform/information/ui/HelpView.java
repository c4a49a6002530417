package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ContactLine;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.HelpSettings;

/** The contents of the help: all questions, by task. */
@Route("aide")
@Menu(title = "information.help.title", order = 90)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("information.help.title")
class HelpView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	private final PageTexts texts;

	HelpView(PageTexts texts, HelpSettings help) {
		this.texts = texts;
		Div tasks = new Div();
		tasks.addClassNames("cards", "help");
		for (HelpTask task : HelpTask.values()) {
			tasks.add(card(task));
		}
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("information.help.intro")),
				tasks, person(help));
	}

	private Section card(HelpTask task) {
		Section card = new Section(new H2(new Anchor(task.page().path(), getTranslation(task.titleKey()))),
				new QuestionList(task.page(), this.texts.text(task.text(), getLocale())));
		card.addClassName("sheet");
		return card;
	}

	private Section person(HelpSettings help) {
		Anchor write = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.writeToUs"));
		write.addClassNames("btn", "ghost");
		Div actions = new Div(write);
		actions.addClassName("actions");
		return new Section(new H2(getTranslation("information.help.person")),
				new Paragraph(getTranslation("information.help.personText")), ContactLine.phone(help), actions);
	}

}
