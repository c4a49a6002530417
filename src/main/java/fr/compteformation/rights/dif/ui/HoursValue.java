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
class HoursValue extends Composite<Div> {

	private final Paragraph amount = new Paragraph();

	private final Paragraph note = new Paragraph();

	private final Paragraph rule = new Paragraph();

	HoursValue() {
		this.amount.addClassName("big");
		this.rule.addClassName("soft");
		getContent().addClassNames("next", "worth");
		getContent().getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
		getContent().add(new Paragraph(getTranslation("dif.worth")), this.amount, this.note, this.rule);
	}

	/** Shows the value of these hours. */
	void show(DifProposal proposal) {
		show(proposal, proposal.isRounded() ? rounding(proposal) : "");
	}

	/**
	 * Shows the value of the legal maximum, because more was entered.
	 * @param most what the maximum is worth
	 */
	void showMost(DifProposal most) {
		show(most, getTranslation("dif.worth.most", hours(most)));
	}

	/** Shows no value yet, only the rule. */
	void showNothing(DifProposal proposal) {
		show(proposal, "");
		this.amount.setText("–");
	}

	private void show(DifProposal proposal, String note) {
		this.amount.setText(proposal.worth().formatted(getLocale()));
		this.note.setVisible(!note.isEmpty());
		this.note.setText(note);
		this.rule.setText(getTranslation("dif.worth.rule", new Euros(proposal.hour().amount()).brief(getLocale()),
				PortalTime.date(proposal.hour().validFrom(), getLocale())));
	}

	private String rounding(DifProposal proposal) {
		boolean up = proposal.hours().toBigDecimal().compareTo(proposal.typed()) > 0;
		return getTranslation(up ? "dif.worth.roundedUp" : "dif.worth.rounded",
				NumberFormat.getNumberInstance(getLocale()).format(proposal.typed()), hours(proposal));
	}

	private static String hours(DifProposal proposal) {
		return String.valueOf(proposal.hours().value());
	}

}
