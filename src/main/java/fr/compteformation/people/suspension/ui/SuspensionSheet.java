package fr.compteformation.people.suspension.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.suspension.SuspensionCase;
import fr.compteformation.people.suspension.SuspensionDecision;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/** The agents’ form to view, suspend and reinstate an account. */
public class SuspensionSheet extends Composite<Section> {

	private final Suspensions suspensions;

	private final Validator validator;

	private final Agent agent;

	private final AccountId account;

	private final Announcement outcome = new Announcement();

	private final Div rest = new Div();

	public SuspensionSheet(Suspensions suspensions, Validator validator, Agent agent, AccountId account) {
		this.suspensions = suspensions;
		this.validator = validator;
		this.agent = agent;
		this.account = account;
		this.rest.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("account.freeze.title")), this.outcome, this.rest);
		show(suspensions.of(agent, account));
	}

	private void show(SuspensionCase opened) {
		this.rest.removeAll();
		this.rest.add(new Paragraph(state(opened.suspension())));
		if (opened.detached()) {
			this.rest.add(new Paragraph(getTranslation("account.freeze.detached")));
		}
		else if (opened.own()) {
			this.rest.add(new Paragraph(getTranslation("account.freeze.own")));
		}
		else {
			this.rest.add(form(opened));
		}
		if (!opened.past().isEmpty()) {
			this.rest.add(new SuspensionHistory(opened.past()));
		}
	}

	private String state(@Nullable Suspension suspension) {
		if (suspension == null) {
			return getTranslation("account.freeze.open");
		}
		return getTranslation("account.freeze.since", PortalTime.day(suspension.since(), getLocale()),
				PortalTime.hour(suspension.since(), getLocale()),
				getTranslation("account.freeze.by." + suspension.by()),
				getTranslation(suspension.reason().messageKey()));
	}

	private DecisionForm<SuspensionDecision> form(SuspensionCase opened) {
		boolean suspended = opened.suspension() != null;
		DecisionForm<SuspensionDecision> form = new DecisionForm<>(SuspensionDecision.class, this.validator);
		form.addReason("reason", "field.motive", "field.motive.choose", SuspensionReason::messageKey)
			.setItems(SuspensionReason.forAgents(suspended));
		form.addRemark("remark", "field.explanation", "account.freeze.remark.hint").setRequiredIndicatorVisible(true);
		form.addAct(suspended ? "action.saveDecision" : "action.lockAccount", SuspensionDecision::new,
				(decision) -> decide(opened, decision));
		return form;
	}

	private List<Problem> decide(SuspensionCase opened, SuspensionDecision decision) {
		Suspensions.Outcome decided = this.suspensions.decide(this.agent, this.account, opened.version(), decision);
		show(this.suspensions.of(this.agent, this.account));
		switch (decided) {
			case DONE -> this.outcome.say(Message.Tone.GOOD, getTranslation(done(decision)));
			case CHANGED ->
				this.outcome.say(Message.Tone.BAD, getTranslation("account.freeze.changed"), typed(decision));
			case DECEASED ->
				this.outcome.say(Message.Tone.BAD, getTranslation("account.freeze.deceased"), typed(decision));
			case OWN_ACCOUNT -> this.outcome.say(Message.Tone.BAD, getTranslation("account.freeze.own"));
		}
		return List.of();
	}

	private static String done(SuspensionDecision decision) {
		if (decision.isDetaching()) {
			return "account.freeze.nowDetached";
		}
		return decision.isSuspending() ? "account.freeze.frozen" : "account.freeze.unfrozen";
	}

	// After a conflict the form is replaced by the current state; the typed remark stays,
	// to be copied.
	private Paragraph typed(SuspensionDecision decision) {
		return new Paragraph(getTranslation("account.freeze.typed", decision.getRemark()));
	}

}
