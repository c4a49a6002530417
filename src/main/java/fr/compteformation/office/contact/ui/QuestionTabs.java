package fr.compteformation.office.contact.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.office.contact.ContactQueue;

/**
 * The parts of the queue, with the number of questions in each.
 */
class QuestionTabs extends Composite<Nav> {

	QuestionTabs(Map<ContactQueue.Filter, Integer> counts, ContactQueue.Filter current) {
		UnorderedList tabs = new UnorderedList();
		for (ContactQueue.Filter filter : ContactQueue.Filter.values()) {
			Integer count = counts.get(filter);
			String name = getTranslation(filter.messageKey());
			Anchor tab = new Anchor("/" + QuestionsView.ADDRESS + "?" + QuestionsView.FILTER + "=" + filter.parameter(),
					(count != null) ? getTranslation("backoffice.queue.count", name, count) : name);
			if (filter == current) {
				tab.getElement().setAttribute("aria-current", "page");
			}
			tabs.add(new ListItem(tab));
		}
		getContent().addClassName("tabs");
		getContent().getElement().setAttribute("aria-label", getTranslation("backoffice.questions.title"));
		getContent().add(tabs);
	}

}
