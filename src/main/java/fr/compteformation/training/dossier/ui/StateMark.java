package fr.compteformation.training.dossier.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.training.dossier.DossierDetails;

/**
 * The state of a dossier as one word; the colour repeats it.
 */
class StateMark extends Composite<Span> {

	StateMark(DossierDetails dossier) {
		getContent().setText(
				getTranslation(dossier.declined() ? "training.declined.state" : "training.state." + dossier.state()));
		getContent().addClassNames("state", dossier.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
