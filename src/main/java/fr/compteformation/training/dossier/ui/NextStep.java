package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * The next step of a dossier.
 */
class NextStep extends Composite<Paragraph> {

	NextStep(DossierDetails dossier, LocalDate today) {
		getContent().setText(text(dossier, today));
	}

	private String text(DossierDetails dossier, LocalDate today) {
		if (dossier.declined()) {
			return getTranslation("training.declined.next");
		}
		if (dossier.missedItsStart(today)) {
			return getTranslation("training.missed");
		}
		Training training = dossier.training();
		return getTranslation("training.next." + dossier.state(), PortalTime.day(training.startsOn(), getLocale()),
				PortalTime.day(training.endsOn(), getLocale()));
	}

}
