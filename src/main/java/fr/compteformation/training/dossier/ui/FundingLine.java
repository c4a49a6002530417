package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.FundingPlan;

/** What a person’s rights pay of a training, and what is left to pay. */
class FundingLine extends Composite<Paragraph> {

	FundingLine(FundingPlan plan) {
		getContent().addClassName("pays");
		getContent().setClassName("covered", plan.isCovered());
		if (plan.forThePerson().equals(Euros.ZERO)) {
			getContent().add(part("training.pays.all"));
		}
		else {
			getContent().add(part("training.pays.rights", plan.fromRights()), new Text(" "),
					part(plan.isCovered() ? "training.pays.participation" : "training.pays.left", plan.forThePerson()));
		}
	}

	private Span part(String key) {
		return new Span(getTranslation(key));
	}

	private Span part(String key, Euros amount) {
		return new Span(getTranslation(key, amount.formatted(getLocale())));
	}

}
