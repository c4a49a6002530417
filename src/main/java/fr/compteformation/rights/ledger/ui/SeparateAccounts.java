package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;

/** CEC and C2P below the statement: they never count in its total. */
class SeparateAccounts extends Composite<Div> {

	SeparateAccounts(Reading.Known known, Amounts amounts) {
		getContent().addClassName("apart-accounts");
		if (!known.historyOf(RightsAccount.CEC).isEmpty()) {
			add(RightsAccount.CEC, amounts.first(known.balances().cec()),
					getTranslation("rights.apart.CEC", amounts.first(Rules.cap(known.rules().volunteering()))));
		}
		if (!known.historyOf(RightsAccount.C2P).isEmpty()) {
			add(RightsAccount.C2P, amounts.points(known.balances().c2pPoints()), getTranslation("rights.apart.C2P",
					new Euros(known.rules().point().amount()).formatted(getLocale())));
		}
	}

	private void add(RightsAccount account, String balance, String note) {
		Span name = new Span(
				getTranslation("rights.apart.balance", getTranslation("rights.counter." + account), balance));
		name.addClassName("strong");
		Paragraph line = new Paragraph(name, new Span(note));
		line.addClassNames("apart", account.path());
		getContent().add(line);
	}

}
