package fr.compteformation.people.lifeevent.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.lifeevent.LifeEvent;
import fr.compteformation.people.lifeevent.LifeEventAct;
import fr.compteformation.people.lifeevent.LifeEventDecision;
import fr.compteformation.people.lifeevent.LifeEventDetails;
import fr.compteformation.people.lifeevent.LifeEventState;
import fr.compteformation.people.lifeevent.LifeEvents;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The agents’ form to report a death or a retirement, and to decide what is contested.
 */
public class LifeEventSheet extends Composite<Section> {

	private final LifeEvents events;

	private final Validator validator;

	private final Agent agent;

	private final HolderId holder;

	private final LifeEvent.Kind kind;

	private final H2 title = new H2();

	private final Announcement outcome = new Announcement();

	private final Div rest = new Div();

	public LifeEventSheet(LifeEvents events, Validator validator, Agent agent, HolderId holder, LifeEvent.Kind kind) {
		this.events = events;
		this.validator = validator;
		this.agent = agent;
		this.holder = holder;
		this.kind = kind;
		this.rest.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(this.title, this.outcome, this.rest);
		show();
	}

	private void show() {
		List<LifeEventDetails> past = this.events.of(this.agent, this.holder)
			.stream()
			.filter((event) -> event.kind() == this.kind)
			.toList();
		boolean none = past.isEmpty() || past.getLast().state() == LifeEventState.LIFTED;
		this.title.setText(getTranslation(none ? "lifeevent.title." + this.kind : this.kind.messageKey()));
		this.rest.removeAll();
		if (this.events.isOwn(this.agent, this.holder)) {
			this.rest.add(new Paragraph(getTranslation("lifeevent.outcome.OWN_ACCOUNT")));
		}
		else if (none) {
			this.rest.add(new Paragraph(getTranslation("lifeevent.what." + this.kind)), report());
		}
		else if (past.getLast().possible().isEmpty()) {
			this.rest.add(new Paragraph(getTranslation("lifeevent.otherAgent")));
		}
		else {
			this.rest.add(decision(past.getLast()));
		}
		past.reversed().forEach((event) -> this.rest.add(facts(event), new LifeEventHistory(event.steps())));
	}

	private Facts facts(LifeEventDetails event) {
		return new Facts().tell(getTranslation("field.date"), PortalTime.date(event.happenedOn(), getLocale()))
			.tell(getTranslation("lifeevent.proof"), getTranslation(event.proof().messageKey()))
			.tell(getTranslation("field.state"), getTranslation(event.state().messageKey()));
	}

	private DecisionForm<LifeEvent> report() {
		DecisionForm<LifeEvent> form = new DecisionForm<>(LifeEvent.class, this.validator);
		DayField day = new DayField("field.date");
		day.setRequiredIndicatorVisible(true);
		form.binder().forField(day).bind("happenedOn");
		form.add(day);
		form.addReason("proof", "lifeevent.proof", "lifeevent.proof.choose", LifeEvent.Proof::messageKey)
			.setItems(LifeEvent.Proof.of(this.kind));
		form.addRemark("remark", "field.explanation", "lifeevent.remark.hint").setRequiredIndicatorVisible(true);
		form.addAct("lifeevent.submit." + this.kind, () -> new LifeEvent(this.kind),
				(filled) -> report(this.events.report(this.agent, this.holder, filled), "lifeevent.done." + this.kind));
		return form;
	}

	private DecisionForm<LifeEventDecision> decision(LifeEventDetails event) {
		DecisionForm<LifeEventDecision> form = new DecisionForm<>(LifeEventDecision.class, this.validator);
		form.addRemark("remark", "lifeevent.decision.remark", "lifeevent.decision.remark.hint")
			.setRequiredIndicatorVisible(true);
		for (LifeEventAct act : event.possible()) {
			form.addAct("lifeevent.decide." + act, LifeEventDecision::new,
					(filled) -> report(this.events.decide(this.agent, event.id(), event.version(), act, filled),
							"lifeevent.decided." + act));
		}
		return form;
	}

	private List<Problem> report(LifeEvents.Outcome decided, String done) {
		show();
		if (decided == LifeEvents.Outcome.DONE) {
			this.outcome.say(Message.Tone.GOOD, getTranslation(done));
		}
		else {
			this.outcome.say(Message.Tone.BAD, getTranslation("lifeevent.outcome." + decided));
		}
		return List.of();
	}

}
