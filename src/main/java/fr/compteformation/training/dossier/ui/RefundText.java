package fr.compteformation.training.dossier.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.FundingPlan;

/**
 * States the amount that a cancellation returns, per account.
 */
class RefundText extends Composite<Paragraph> {

	/**
	 * @param key the sentence, with the sum and its parts as arguments
	 */
	RefundText(String key, FundingPlan funding) {
		getContent().setText(
				getTranslation(key, funding.fromRights().formatted(getLocale()), String.join(", ", parts(funding))));
	}

	private List<String> parts(FundingPlan funding) {
		List<String> parts = new ArrayList<>();
		add(parts, "training.givenBack.dif", funding.dif());
		add(parts, "training.givenBack.cpf", funding.cpf());
		add(parts, "training.givenBack.topUps", funding.topUps());
		add(parts, "training.givenBack.cec", funding.cec());
		if (funding.c2pPoints() > 0) {
			parts.add(getTranslation("training.givenBack.c2p", funding.c2pPoints()));
		}
		return parts;
	}

	private void add(List<String> parts, String key, Euros amount) {
		if (amount.cents() > 0) {
			parts.add(getTranslation(key, amount.formatted(getLocale())));
		}
	}

}
