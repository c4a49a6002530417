package fr.compteformation.access.identitydocument.ui;

import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.access.identitydocument.IdentityStep;
import fr.compteformation.people.identityproof.ui.ProgressSheet;
import fr.compteformation.people.identityproof.ui.WayDrawing;
import fr.compteformation.platform.base.PortalTime;

/**
 * Where a request stands: one sentence with a date, the reason of an agent, and three
 * stages while somebody must act.
 */
class RequestSheet extends Composite<ProgressSheet> {

	private final IdentityStatus status;

	private final Instant now;

	/**
	 * @param now to say so when the answer is late
	 * @param more what follows
	 */
	RequestSheet(IdentityStatus status, Instant now, Component... more) {
		this.status = status;
		this.now = now;
		reason(status.last());
		if (status.state().isOpen()) {
			stages();
		}
		getContent().with(new Paragraph(getTranslation("identityDocument.reference", status.reference().value())))
			.with(more);
	}

	@Override
	protected ProgressSheet initContent() {
		return new ProgressSheet(WayDrawing.IDENTITY_CARD, sentence(),
				getTranslation("identityDocument.next." + this.status.state()));
	}

	private String sentence() {
		Instant due = this.status.dueAt();
		if (due == null) {
			return getTranslation("identityDocument.sentence." + this.status.state());
		}
		boolean late = this.status.state() != IdentityRequestState.MORE_ASKED && this.now.isAfter(due);
		return late ? getTranslation("identityDocument.sentence.late")
				: getTranslation("identityDocument.sentence." + this.status.state(), PortalTime.day(due, getLocale()));
	}

	private void reason(IdentityStep step) {
		if (step.motive() != null) {
			getContent().with(
					new Paragraph(getTranslation("identityDocument.why", getTranslation(step.motive().messageKey()))));
			if (!step.text().isEmpty()) {
				Paragraph words = new Paragraph(step.text());
				words.addClassName("words");
				getContent().with(words);
			}
		}
	}

	private void stages() {
		Instant due = Objects.requireNonNull(this.status.dueAt());
		Instant sent = this.status.submittedAt();
		boolean asked = this.status.state() == IdentityRequestState.MORE_ASKED;
		getContent()
			.done(getTranslation("identityDocument.stage.sent"),
					getTranslation("identityDocument.stage.sent.when",
							PortalTime.date(PortalTime.dayOf(sent), getLocale()), PortalTime.hour(sent, getLocale())))
			.current(getTranslation("identityDocument.stage.checked"),
					getTranslation(asked ? "identityDocument.stage.waits" : "identityDocument.stage.running"))
			.later(getTranslation("identityDocument.stage.answer"),
					asked ? getTranslation("identityDocument.stage.later") : getTranslation(
							"identityDocument.stage.before", PortalTime.date(PortalTime.dayOf(due), getLocale())));
	}

}
