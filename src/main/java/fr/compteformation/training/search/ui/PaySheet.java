package fr.compteformation.training.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.FundingPlan;

/** The price of a training, and what the person’s rights pay of it. */
class PaySheet extends Composite<Div> {

	/**
	 * @param plan {@code null} if the rights of the person are not known
	 */
	PaySheet(Euros price, @Nullable FundingPlan plan) {
		getContent().addClassName("pay");
		if (plan == null) {
			getContent().add(new Span(getTranslation("formations.price")), amount(price));
			return;
		}
		boolean covered = plan.remainder().equals(Euros.ZERO);
		getContent().setClassName("partly", !covered);
		getContent().add(new Span(getTranslation("formations.rightsPay")), amount(plan.fromRights()),
				bar(plan.fromRights(), price),
				new Span(getTranslation("formations.rest", plan.forThePerson().formatted(getLocale()))));
		Paragraph whole = new Paragraph(getTranslation("formations.ofPrice", price.formatted(getLocale())));
		whole.addClassName("soft");
		getContent().add(whole);
	}

	private Span amount(Euros amount) {
		Span shown = new Span(amount.formatted(getLocale()));
		shown.addClassName("amount");
		return shown;
	}

	// The number is text; the bar is decoration.
	private static Div bar(Euros paid, Euros price) {
		Div share = new Div();
		long percent = 100 * paid.cents() / price.cents();
		share.addClassName("share-" + percent / 10 * 10);
		Div bar = new Div(share);
		bar.addClassName("bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		return bar;
	}

}
