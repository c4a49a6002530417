package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.information.PageText;

/** The questions that a page answers, each a link to its answer. */
public class QuestionList extends Composite<UnorderedList> {

	public QuestionList(PagePath page, PageText text) {
		text.sections()
			.forEach((section) -> getContent()
				.add(new ListItem(new Anchor(page.at(section.anchor()), section.title()))));
	}

}
