package fr.compteformation.training.dossier.ui;

import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;

/**
 * The funding of a validated dossier, by the rules of its validation day.
 */
class ReservedSheet extends Composite<Section> {

	ReservedSheet(DossierDetails dossier, FundingPlan funding, DatedRules rules) {
		Instant validated = Objects.requireNonNull(dossier.moments().validated());
		String summary = (dossier.state() == DossierState.CLOSED) ? "training.funding.paid" : "training.funding.done";
		getContent().addClassNames("sheet", "stack");
		getContent()
			.add(new FundingSection(summary, dossier, funding, FundingRules.on(PortalTime.dayOf(validated), rules)));
	}

}
