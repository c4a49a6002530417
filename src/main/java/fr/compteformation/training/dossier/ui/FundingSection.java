package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * How a training is paid: one sentence, then a table.
 */
class FundingSection extends Composite<Div> {

	/**
	 * @param summaryKey the sentence, with the rights used, the price and the person’s
	 * share as arguments
	 */
	FundingSection(String summaryKey, DossierDetails dossier, FundingPlan plan, FundingRules rules) {
		getContent().addClassName("stack");
		getContent().add(new H2(getTranslation("training.funding.title")),
				new Paragraph(getTranslation(summaryKey, plan.fromRights().formatted(getLocale()),
						dossier.price().formatted(getLocale()), plan.forThePerson().formatted(getLocale()))),
				new FundingTable(dossier, plan, rules));
	}

}
