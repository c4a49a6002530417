package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.information.PageText;

/** A page of questions and answers, below its contents. */
public class HelpSheet extends Composite<Div> {

	/**
	 * @param page the page
	 * @param title its title
	 * @param text the questions and answers
	 */
	public HelpSheet(PagePath page, String title, PageText text) {
		Nav contents = new Nav(new QuestionList(page, text));
		contents.addClassName("contents");
		contents.setAriaLabel(getTranslation("information.help.onThisPage"));
		getContent().addClassName("sheet");
		getContent().add(new H1(title), contents, TextView.prose(text));
	}

	/** Adds the ways on: to all pages of the same kind, and to a person. */
	public HelpSheet endingWith(PagePath all, String textKey) {
		Anchor back = new Anchor(all.path(), getTranslation(textKey));
		back.addClassNames("btn", "ghost");
		Anchor write = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.writeToUs"));
		write.addClassNames("btn", "plain");
		Div ways = new Div(back, write);
		ways.addClassName("actions");
		getContent().add(ways);
		return this;
	}

}
