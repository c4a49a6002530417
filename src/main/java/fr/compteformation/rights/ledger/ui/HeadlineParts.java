package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Balances;

/** The parts of the headline amount: DIF, and what employers added if they did. */
class HeadlineParts extends Composite<Span> {

	/**
	 * @param look the class name of each part
	 */
	HeadlineParts(Balances balances, Amounts amounts, String look) {
		add("rights.dif", amounts.first(balances.dif()), look);
		if (balances.topUps().compareTo(Euros.ZERO) > 0) {
			getContent().add(new Span(" · "));
			add("rights.topUps", amounts.first(balances.topUps()), look);
		}
	}

	private void add(String key, String amount, String look) {
		Span part = new Span(getTranslation(key, amount));
		part.addClassName(look);
		getContent().add(part);
	}

}
