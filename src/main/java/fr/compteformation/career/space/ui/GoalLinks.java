package fr.compteformation.career.space.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.career.space.Goal;

/** The answers to a question, each a link. */
class GoalLinks extends Composite<UnorderedList> {

	GoalLinks(List<Goal> wishes) {
		getContent().addClassName("wishes");
		wishes.forEach((answer) -> getContent()
			.add(new ListItem(new Anchor(answer.page().path(), getTranslation(answer.messageKey())))));
	}

}
