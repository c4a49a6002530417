package fr.compteformation.access.identitydocument.ui;

import java.time.Instant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.access.identitydocument.IdentityStep;
import fr.compteformation.people.identityproof.ui.ProgressSheet;
import fr.compteformation.people.identityproof.ui.WayCard;
import fr.compteformation.platform.base.PortalTime;

/**
 * The progress of a request: one sentence with a date, three stages while somebody must
 * act, and the reason of an agent.
 */
class RequestSheet extends Composite<Div> {

	private final IdentityStatus status;

	/**
	 * @param now to say so when the answer is late
	 * @param more what follows
	 */
	RequestSheet(IdentityStatus status, Instant now, Component... more) {
		this.status = status;
		ProgressSheet sheet = new ProgressSheet(WayCard.Drawing.IDENTITY_CARD, sentence(now),
				getTranslation("identityDocument.next." + status.state()));
		if (status.dueAt() != null) {
			tellStages(sheet, status.dueAt());
		}
		tellReason(sheet, status.last());
		sheet.with(new Paragraph(getTranslation("identityDocument.reference", status.reference().value())));
		getContent().add(sheet.with(more));
	}

	private String sentence(Instant now) {
		Instant due = this.status.dueAt();
		if (due == null) {
			return getTranslation("identityDocument.sentence." + this.status.state());
		}
		return (!isAsked() && now.isAfter(due)) ? getTranslation("identityDocument.sentence.late")
				: getTranslation("identityDocument.sentence." + this.status.state(), PortalTime.day(due, getLocale()));
	}

	private void tellStages(ProgressSheet sheet, Instant due) {
		sheet
			.done(getTranslation("identityDocument.stage.sent"),
					getTranslation("identityDocument.stage.sent.when", date(this.status.submittedAt()),
							PortalTime.hour(this.status.submittedAt(), getLocale())))
			.current(getTranslation("identityDocument.stage.checked"),
					getTranslation(isAsked() ? "identityDocument.stage.waits" : "identityDocument.stage.running"))
			.later(getTranslation("identityDocument.stage.answer"),
					isAsked() ? getTranslation("identityDocument.stage.later")
							: getTranslation("identityDocument.stage.before", date(due)));
	}

	private void tellReason(ProgressSheet sheet, IdentityStep step) {
		if (step.motive() != null) {
			sheet.with(
					new Paragraph(getTranslation("identityDocument.why", getTranslation(step.motive().messageKey()))));
			if (!step.text().isEmpty()) {
				Paragraph words = new Paragraph(step.text());
				words.addClassName("words");
				sheet.with(words);
			}
		}
	}

	private boolean isAsked() {
		return this.status.state() == IdentityRequestState.MORE_ASKED;
	}

	private String date(Instant instant) {
		return PortalTime.date(PortalTime.dayOf(instant), getLocale());
	}

}
