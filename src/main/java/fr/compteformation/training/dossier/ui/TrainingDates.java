package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.Training;

/**
 * The dates of a training.
 */
class TrainingDates extends Composite<Span> {

	TrainingDates(Training training) {
		String first = PortalTime.day(training.startsOn(), getLocale());
		getContent().setText(training.startsOn().equals(training.endsOn()) ? getTranslation("training.dates.day", first)
				: getTranslation("training.dates.days", first, PortalTime.day(training.endsOn(), getLocale())));
	}

}
