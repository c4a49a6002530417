package fr.compteformation.rights.dif.ui;

import java.text.NumberFormat;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.hours.DifProposal;

/**
 * The value of the entered hours, announced politely on change.
 */
class Worth extends Composite<Div> {

	private final Paragraph amount = new Paragraph();

	private final Paragraph rounding = new Paragraph();

	private final Paragraph rule = new Paragraph();

	Worth() {
		this.amount.addClassName("big");
		this.rule.addClassName("soft");
		getContent().addClassNames("next", "worth");
		getContent().getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
		getContent().add(new Paragraph(getTranslation("dif.worth")), this.amount, this.rounding, this.rule);
	}

	/**
	 * @param complete whether hours were entered; otherwise nothing is shown
	 */
	void show(DifProposal proposal, boolean complete) {
		this.amount.setText(complete ? proposal.worth().formatted(getLocale()) : "–");
		this.rounding.setVisible(complete && proposal.isRounded());
		boolean up = proposal.hours().toBigDecimal().compareTo(proposal.typed()) > 0;
		this.rounding.setText(getTranslation(up ? "dif.worth.roundedUp" : "dif.worth.rounded",
				NumberFormat.getNumberInstance(getLocale()).format(proposal.typed()),
				String.valueOf(proposal.hours().value())));
		this.rule.setText(getTranslation("dif.worth.rule", new Euros(proposal.hour().amount()).brief(getLocale()),
				PortalTime.date(proposal.hour().validFrom(), getLocale())));
	}

}
