package fr.compteformation.rights.dif.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.document.Document;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.DifProposal;

/**
 * The declaration: hours, state, next step, value and supporting files.
 */
class DeclaredSheet extends Composite<Section> {

	private final boolean compared;

	/**
	 * @param compared whether an agent compares the hours with the files
	 */
	DeclaredSheet(DifDetails declared, DifProposal worth, List<Document> documents, boolean compared,
			Component... actions) {
		this.compared = compared && !documents.isEmpty();
		Span state = new Span(getTranslation(declared.state().messageKey()));
		state.addClassNames("chip", "dif");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(new Text(getTranslation("dif.declared.title") + " "), state),
				new Paragraph(standing(declared)));
		proposal(declared);
		getContent().add(facts(declared, worth, documents));
		getContent().add(actions);
	}

	private String standing(DifDetails declared) {
		boolean counts = declared.hours().equals(declared.credited());
		if (declared.state() == DifState.DECLARED) {
			String atOnce = this.compared ? "dif.declared.counts" : "dif.declared.counts.alone";
			return getTranslation(counts ? atOnce : "dif.declared.counts.later");
		}
		String day = (declared.dueOn() != null) ? PortalTime.date(declared.dueOn(), getLocale()) : "";
		if (declared.isValidatedByRule()) {
			return getTranslation("dif.standing.automatic", day);
		}
		if (declared.state() == DifState.CONTESTED && !declared.wasCorrected()) {
			return getTranslation("dif.standing.checkAsked");
		}
		return getTranslation((declared.state() == DifState.CORRECTED && declared.dueOn() == null)
				? "dif.standing.final" : "dif.standing." + declared.state(), day);
	}

	private void proposal(DifDetails declared) {
		DifDecision.Pending pending = declared.pending();
		if (pending != null && declared.state() == DifState.ADVERSARIAL) {
			getContent()
				.add(new Paragraph(getTranslation((pending.hours() > 0) ? "dif.proposed.hours" : "dif.proposed.none",
						pending.hours())));
		}
	}

	private Facts facts(DifDetails declared, DifProposal worth, List<Document> documents) {
		Facts facts = new Facts().tell(getTranslation("field.reference"), declared.reference().formatted())
			.tell(getTranslation("dif.fact.declared"), hours(declared.hours()));
		DifHours credited = declared.credited();
		if (declared.hours().equals(credited)) {
			facts.tell(getTranslation("dif.worth"), worth.worth().formatted(getLocale()));
		}
		else {
			facts.tell(getTranslation("dif.fact.credited"),
					(credited != null) ? hours(credited) : getTranslation("dif.fact.nothingCredited"));
		}
		LocalDate received = declared.receivedOn();
		if (received != null) {
			facts.tell(getTranslation("dif.fact.received"), getTranslation("dif.fact.receivedOn",
					getTranslation(declared.origin().messageKey()), PortalTime.date(received, getLocale())));
		}
		return facts.tell(getTranslation("dif.fact.declaredOn"), PortalTime.day(declared.declaredAt(), getLocale()))
			.tell(getTranslation("dif.fact.documents"), new DeclaredFiles(documents));
	}

	private String hours(DifHours hours) {
		return getTranslation("dif.fact.hours", String.valueOf(hours.value()));
	}

}
