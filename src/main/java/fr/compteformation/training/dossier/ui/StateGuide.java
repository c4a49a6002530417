package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.training.dossier.DossierState;

/** What each state of a dossier means, and who acts next. */
class StateGuide extends Composite<NativeDetails> {

	StateGuide() {
		Facts states = new Facts();
		for (DossierState state : DossierState.values()) {
			states.tell(getTranslation("training.state." + state), getTranslation("training.meaning." + state));
		}
		getContent().addClassName("help");
		getContent().setSummaryText(getTranslation("training.meaning.title"));
		getContent().setContent(states);
	}

}
