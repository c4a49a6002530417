package fr.compteformation.training.dossier.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.ui.RightsUse;
import fr.compteformation.training.dossier.FundedCatalogue;
import fr.compteformation.training.dossier.OfferFunding;

/** “Ce que vos droits paient” beside the amount of a person’s rights. */
@SpringComponent
class PaidTrainings implements RightsUse {

	private static final int MOST = 3;

	private final FundedCatalogue catalogue;

	PaidTrainings(FundedCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public Optional<Component> examples(Citizen citizen) {
		List<OfferFunding> best = this.catalogue.bestFor(citizen, MOST);
		return best.isEmpty() ? Optional.empty() : Optional.of(panel(best));
	}

	private static Section panel(List<OfferFunding> best) {
		Section panel = new Section();
		UnorderedList trainings = new UnorderedList();
		trainings.addClassName("plain");
		best.forEach((funding) -> trainings.add(line(funding)));
		Anchor who = new Anchor(FieldTopic.PARTICIPATION.address(), panel.getTranslation("training.pays.who"));
		panel.add(new H2(panel.getTranslation("training.pays.title")), trainings, new Paragraph(who));
		panel.addClassName("examples");
		return panel;
	}

	private static ListItem line(OfferFunding funding) {
		Anchor training = new Anchor(CatalogueView.ADDRESS + "#" + funding.offer().anchor(),
				funding.offer().training().title());
		return new ListItem(training, new FundingLine(Objects.requireNonNull(funding.plan())));
	}

}
