package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

import fr.compteformation.training.catalogue.Training;

/**
 * Provider, dates, place and price of a training.
 */
class TrainingFacts extends Composite<DescriptionList> {

	TrainingFacts(Training training) {
		getContent().addClassName("facts");
		add("training.facts.provider", new Text(training.provider()));
		add("training.facts.dates", new TrainingDates(training));
		add("training.facts.place",
				new Text((training.place() != null) ? training.place() : getTranslation("training.facts.distance")));
		add("training.facts.price", new Text(training.price().formatted(getLocale())));
	}

	private void add(String key, Component fact) {
		getContent().add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(fact));
	}

}
