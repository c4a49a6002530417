package fr.compteformation.training.dossier.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.ledger.ui.RightsUse;
import fr.compteformation.training.search.TrainingHit;
import fr.compteformation.training.search.TrainingQuery;
import fr.compteformation.training.search.TrainingSearch;

/** “Ce que vos droits paient” beside the amount of a person’s rights. */
@SpringComponent
class PaidTrainings implements RightsUse {

	private static final int MOST = 3;

	private final TrainingSearch search;

	private final Rights rights;

	PaidTrainings(TrainingSearch search, Rights rights) {
		this.search = search;
		this.rights = rights;
	}

	/** Those that leave the least to pay; none that rights do not pay at all. */
	@Override
	public Optional<Component> examples(Citizen citizen) {
		return this.rights.quoteFor(citizen).flatMap((quote) -> {
			TrainingQuery cheapest = TrainingQuery.ALL.sortedBy(TrainingQuery.Sort.REST);
			List<TrainingHit> best = this.search.find(cheapest, quote::plan)
				.hits()
				.stream()
				.filter((hit) -> quote.plan(hit.price()).fromRights().compareTo(Euros.ZERO) > 0)
				.limit(MOST)
				.toList();
			return best.isEmpty() ? Optional.empty() : Optional.of(panel(best, quote));
		});
	}

	private static Section panel(List<TrainingHit> best, Funding.Quote quote) {
		Section panel = new Section();
		UnorderedList trainings = new UnorderedList();
		trainings.addClassName("plain");
		best.forEach((hit) -> trainings.add(line(hit, quote)));
		Anchor who = new Anchor(FieldTopic.PARTICIPATION.address(), panel.getTranslation("training.pays.who"));
		panel.add(new H2(panel.getTranslation("training.pays.title")), trainings, new Paragraph(who));
		panel.addClassName("examples");
		return panel;
	}

	private static ListItem line(TrainingHit hit, Funding.Quote quote) {
		Anchor training = new Anchor(SharedPages.TRAININGS.of(hit.id()).path(), hit.title());
		return new ListItem(training, new FundingLine(quote.plan(hit.price())));
	}

}
