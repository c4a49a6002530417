package fr.compteformation.office.review.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.DifReviews;
import fr.compteformation.office.review.Proposal;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifReceipt;

/**
 * Whose declaration it is, and what is declared, read and credited. The social security
 * number is shown on request; this is recorded in the audit log first.
 */
class CaseSheet extends Composite<Section> {

	private final DifReviews reviews;

	private final Agent agent;

	private final DifCase opened;

	private final Span nir;

	private final Button unmask = new Button(getTranslation("action.showNumber"), (click) -> unmask());

	CaseSheet(DifReviews reviews, Agent agent, DifCase opened, Proposal proposal) {
		this.reviews = reviews;
		this.agent = agent;
		this.opened = opened;
		this.nir = new Span(opened.maskedNir());
		this.nir.getElement().setAttribute("tabindex", "-1");
		this.unmask.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		this.unmask.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
		this.unmask.getElement().setAttribute("aria-keyshortcuts", "Alt+N");
		Anchor person = new Anchor(SharedPages.PEOPLE.of(opened.details().holder().value()).path(),
				getTranslation("backoffice.review.person"));
		Div number = new Div(new Span(opened.account()), this.nir, this.unmask);
		number.addClassName("number");
		Div who = new Div(
				new H2(opened.name().isEmpty() ? getTranslation("backoffice.review.noAccount") : opened.name()), person,
				number);
		who.addClassName("who");
		getContent().addClassName("case");
		getContent().add(who, new ComparisonTable(opened, proposal));
		if (opened.details().origin() != DifReceipt.Origin.PORTAL) {
			getContent().add(new Paragraph(getTranslation("backoffice.fact.origin", origin(opened.details()))));
		}
		DifDecision.Pending pending = opened.details().pending();
		if (pending != null) {
			getContent().add(new Paragraph(getTranslation("backoffice.fact.proposed.line",
					getTranslation(pending.act().messageKey()), pending.hours())));
		}
	}

	private String origin(DifDetails details) {
		String origin = getTranslation(details.origin().messageKey());
		LocalDate received = details.receivedOn();
		return (received != null)
				? getTranslation("dif.fact.receivedOn", origin, PortalTime.date(received, getLocale())) : origin;
	}

	// Move the focus to the number: its button is gone.
	private void unmask() {
		this.nir.setText(this.reviews.unmask(this.agent, this.opened.details().holder()));
		this.unmask.setVisible(false);
		this.nir.getElement().callJsFunction("focus");
	}

}
