package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.OfferFunding;

/**
 * A training on offer.
 */
class OfferCard extends Composite<Article> {

	/** To read only. */
	OfferCard(Training training) {
		getContent().addClassName("sheet");
		getContent().add(new H2(training.title()), new TrainingFacts(training));
	}

	/** To choose, with what rights pay if they may be spent. */
	OfferCard(OfferFunding funding, SerializableRunnable choice) {
		this(funding.offer().training());
		if (funding.plan() != null) {
			getContent().add(new FundingLine(funding.plan()));
		}
		Training training = funding.offer().training();
		Button choose = new Button(getTranslation("training.catalogue.choose"), (click) -> choice.run());
		choose.setAriaLabel(getTranslation("training.catalogue.chooseNamed", training.title()));
		choose.addThemeVariants(ButtonVariant.PRIMARY);
		choose.setDisableOnClick(true);
		Div actions = new Div(choose);
		actions.addClassNames("actions", "near");
		getContent().add(actions);
	}

}
