package fr.compteformation.people.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.people.registration.Step;

/** Shows the progress. */
class Stepper extends Composite<OrderedList> {

	Stepper(Step current) {
		getContent().addClassName("steps");
		getContent().getElement().setAttribute("aria-label", getTranslation("registration.stepper"));
		for (Step step : Step.values()) {
			getContent().add(item(step, current));
		}
	}

	/** The translation key of a step’s name. */
	static String name(Step step) {
		return "registration.step." + step.path();
	}

	private ListItem item(Step step, Step current) {
		ListItem item = new ListItem(step.number() + " ");
		item.add(new Span(getTranslation(name(step))));
		if (step == current) {
			item.getElement().setAttribute("aria-current", "step");
		}
		else if (step.compareTo(current) < 0) {
			item.addClassName("done");
		}
		return item;
	}

}
