package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * The funding of a submitted dossier by today’s rules, compared with what the person
 * agreed to.
 */
class SubmittedSheet extends Composite<Section> {

	SubmittedSheet(DossierDetails dossier, FundingPlan plan, FundingRules rules) {
		Euros agreed = (dossier.agreed() != null) ? dossier.agreed() : Euros.ZERO;
		String most = agreed.formatted(getLocale());
		getContent().addClassNames("sheet", "stack");
		getContent().add(new FundingSection("training.funding.would", dossier, plan, rules));
		if (plan.forThePerson().compareTo(agreed) > 0) {
			getContent().addComponentAsFirst(new Message(Message.Tone.BAD,
					getTranslation("training.funding.short", plan.forThePerson().formatted(getLocale()), most)));
		}
		else {
			getContent().add(new Paragraph(getTranslation("training.funding.atMost", most)));
		}
	}

}
