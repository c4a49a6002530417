package fr.compteformation.training.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.training.dossier.Offer;
import fr.compteformation.training.dossier.OfferFunding;

/** The trainings on offer, and a filter for those that the person’s rights pay. */
class OfferList extends Composite<Div> {

	private final Map<OfferFunding, OfferCard> cards = new LinkedHashMap<>();

	private final Paragraph count = new Paragraph();

	/** To read only. */
	OfferList(List<OfferFunding> offers) {
		this(offers, "training.catalogue.unproven", (funding) -> new OfferCard(funding.offer().training()));
	}

	/**
	 * To choose.
	 * @param onlyPaid whether the filter is set at first
	 */
	OfferList(List<OfferFunding> offers, boolean onlyPaid, SerializableConsumer<Offer> choose) {
		this(offers, "training.catalogue.intro",
				(funding) -> new OfferCard(funding, () -> choose.accept(funding.offer())));
		if (offers.stream().anyMatch(OfferFunding::isCovered)) {
			Checkbox filter = new Checkbox(getTranslation("training.pays.filter"));
			filter.addValueChangeListener((change) -> filter(change.getValue()));
			Div bar = new Div(filter, this.count);
			bar.addClassName("offers-filter");
			getContent().addComponentAtIndex(1, bar);
			filter.setValue(onlyPaid);
		}
		else if (offers.stream().anyMatch((funding) -> funding.plan() != null)) {
			getContent().addComponentAtIndex(1, new Paragraph(getTranslation("training.pays.none")));
		}
	}

	private OfferList(List<OfferFunding> offers, String introKey, SerializableFunction<OfferFunding, OfferCard> card) {
		offers.forEach((funding) -> {
			OfferCard shown = card.apply(funding);
			shown.setId(funding.offer().anchor());
			this.cards.put(funding, shown);
		});
		Div list = new Div();
		list.add(this.cards.values().toArray(OfferCard[]::new));
		list.addClassName("cards");
		this.count.getElement().setAttribute("role", "status");
		this.count.addClassName("soft");
		getContent().add(new Paragraph(getTranslation(introKey)), list);
		filter(false);
	}

	private void filter(boolean onlyPaid) {
		this.cards.forEach((funding, card) -> card.setVisible(!onlyPaid || funding.isCovered()));
		long shown = this.cards.values().stream().filter(OfferCard::isVisible).count();
		this.count.setText(getTranslation("training.pays.count", shown, this.cards.size()));
	}

}
