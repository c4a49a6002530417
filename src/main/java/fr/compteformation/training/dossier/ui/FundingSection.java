package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.Exemption;

/**
 * How a training is paid: one sentence, then a table.
 */
class FundingSection extends Composite<Div> {

	/**
	 * @param summaryKey the sentence, with the rights used, the price and the person’s
	 * share as arguments
	 */
	FundingSection(String summaryKey, Training training, FundingPlan plan, FundingRules rules,
			@Nullable Exemption exemption) {
		getContent().addClassName("stack");
		getContent().add(new H2(getTranslation("training.funding.title")),
				new Paragraph(getTranslation(summaryKey, plan.fromRights().formatted(getLocale()),
						training.price().formatted(getLocale()), plan.forThePerson().formatted(getLocale()))),
				new FundingTable(training.price(), plan, rules, exemption));
	}

}
