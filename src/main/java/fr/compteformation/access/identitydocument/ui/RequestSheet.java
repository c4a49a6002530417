package fr.compteformation.access.identitydocument.ui;

import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.access.identitydocument.IdentityStep;
import fr.compteformation.platform.base.PortalTime;

/**
 * Where a request stands: one sentence with a date, the reason of an agent, and three
 * stages while somebody must act.
 */
class RequestSheet extends Composite<Section> {

	private final IdentityStatus status;

	/**
	 * @param now to say so when the answer is late
	 * @param more what follows
	 */
	RequestSheet(IdentityStatus status, Instant now, Component... more) {
		this.status = status;
		H2 sentence = new H2(sentence(now));
		sentence.addClassName("big");
		getContent().addClassNames("sheet", "stack", "wait");
		getContent().add(sentence, new Paragraph(getTranslation("identityDocument.next." + status.state())));
		reason(status.last());
		if (status.state().isOpen()) {
			getContent().add(stages());
		}
		getContent().add(new Paragraph(getTranslation("identityDocument.reference", status.reference().value())));
		getContent().add(more);
	}

	private String sentence(Instant now) {
		Instant due = this.status.dueAt();
		if (due == null) {
			return getTranslation("identityDocument.sentence." + this.status.state());
		}
		boolean late = this.status.state() != IdentityRequestState.MORE_ASKED && now.isAfter(due);
		return late ? getTranslation("identityDocument.sentence.late")
				: getTranslation("identityDocument.sentence." + this.status.state(), PortalTime.day(due, getLocale()));
	}

	private void reason(IdentityStep step) {
		if (step.motive() != null) {
			getContent()
				.add(new Paragraph(getTranslation("identityDocument.why", getTranslation(step.motive().messageKey()))));
			if (!step.text().isEmpty()) {
				Paragraph words = new Paragraph(step.text());
				words.addClassName("words");
				getContent().add(words);
			}
		}
	}

	private OrderedList stages() {
		Instant due = Objects.requireNonNull(this.status.dueAt());
		boolean asked = this.status.state() == IdentityRequestState.MORE_ASKED;
		OrderedList stages = new OrderedList(
				stage("identityDocument.stage.sent",
						getTranslation("identityDocument.stage.sent.when",
								PortalTime.date(PortalTime.dayOf(this.status.submittedAt()), getLocale()),
								PortalTime.hour(this.status.submittedAt(), getLocale()))),
				stage("identityDocument.stage.checked",
						getTranslation(asked ? "identityDocument.stage.waits" : "identityDocument.stage.running")),
				stage("identityDocument.stage.answer",
						asked ? getTranslation("identityDocument.stage.later") : getTranslation(
								"identityDocument.stage.before", PortalTime.date(PortalTime.dayOf(due), getLocale()))));
		stages.addClassName("stages");
		stages.getChildren().findFirst().ifPresent((first) -> first.addClassName("done"));
		stages.getElement().getChild(1).setAttribute("aria-current", "step");
		return stages;
	}

	private ListItem stage(String nameKey, String when) {
		Span name = new Span(getTranslation(nameKey));
		name.addClassName("name");
		return new ListItem(name, new Text(" "), new Span(when));
	}

}
