package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.HelpTask;
import fr.compteformation.platform.information.PageText;
import fr.compteformation.platform.information.PageTexts;

/** The questions and answers about one task, below their contents. */
@Route("aide/:" + HelpTaskView.TASK)
@AnonymousAllowed
class HelpTaskView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, NeedsNoDatabase {

	static final String TASK = "tache";

	private final PageTexts texts;

	private HelpTask task = HelpTask.OPEN_ACCOUNT;

	HelpTaskView(PageTexts texts) {
		this.texts = texts;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.task = event.getRouteParameters().get(TASK).flatMap(HelpTask::of).orElseThrow(NotFoundException::new);
		PageText text = this.texts.text(this.task.text(), getLocale());
		Div sheet = new Div(new H1(getTranslation(titleKey())), contents(text), TextView.prose(text), ways());
		sheet.addClassName("sheet");
		getContent().removeAll();
		getContent().add(sheet);
	}

	@Override
	public String titleKey() {
		return this.task.titleKey();
	}

	private Component contents(PageText text) {
		UnorderedList questions = new UnorderedList();
		text.sections()
			.forEach((section) -> questions
				.add(new ListItem(new Anchor(this.task.answer(section.anchor()), section.title()))));
		Nav contents = new Nav(questions);
		contents.addClassName("contents");
		contents.setAriaLabel(getTranslation("information.help.onThisPage"));
		return contents;
	}

	private Component ways() {
		Anchor all = new Anchor(SharedPages.HELP.path(), getTranslation("information.help.all"));
		all.addClassNames("btn", "ghost");
		Anchor write = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.writeToUs"));
		write.addClassNames("btn", "plain");
		Div ways = new Div(all, write);
		ways.addClassName("actions");
		return ways;
	}

}
