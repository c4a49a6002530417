package fr.compteformation.people.suspension.ui;

import java.util.List;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.suspension.SuspensionCase;
import fr.compteformation.people.suspension.SuspensionDecision;
import fr.compteformation.people.suspension.SuspensionOutcome;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * Whether an account is suspended, for agents, who suspend and reinstate it here.
 */
public class SuspensionSheet extends Composite<Section> {

	private final Suspensions suspensions;

	private final Validator validator;

	private final Agent agent;

	private final AccountId account;

	private final Div outcome = new Div();

	private final Div rest = new Div();

	public SuspensionSheet(Suspensions suspensions, Validator validator, Agent agent, AccountId account) {
		this.suspensions = suspensions;
		this.validator = validator;
		this.agent = agent;
		this.account = account;
		this.outcome.getElement().setAttribute("tabindex", "-1");
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

	private Div form(SuspensionCase opened) {
		ErrorSummary summary = new ErrorSummary();
		SuspensionForm form = new SuspensionForm(this.validator, opened.suspension() != null);
		Button decide = new Button(
				getTranslation((opened.suspension() != null) ? "account.freeze.decide" : "account.freeze.freeze"),
				(click) -> decide(opened, form, summary));
		Div sheet = new Div(summary, form, decide);
		sheet.addClassName("stack");
		return sheet;
	}

	private void decide(SuspensionCase opened, SuspensionForm form, ErrorSummary summary) {
		SuspensionDecision decision = new SuspensionDecision();
		List<Problem> problems = form.write(decision);
		summary.show(problems);
		if (problems.isEmpty()) {
			SuspensionOutcome decided = this.suspensions.decide(this.agent, this.account, opened.version(), decision);
			switch (decided) {
				case DONE -> tell(new Message(Message.Tone.GOOD, getTranslation(done(decision))));
				case CHANGED ->
					tell(new Message(Message.Tone.BAD, getTranslation("account.freeze.changed")), typed(decision));
				case OWN_ACCOUNT -> tell(new Message(Message.Tone.BAD, getTranslation("account.freeze.own")));
			}
		}
	}

	private static String done(SuspensionDecision decision) {
		if (decision.isDetaching()) {
			return "account.freeze.nowDetached";
		}
		return decision.isSuspending() ? "account.freeze.frozen" : "account.freeze.unfrozen";
	}

	// The form makes way for what is true now; what was typed stays to be copied.
	private Paragraph typed(SuspensionDecision decision) {
		return new Paragraph(getTranslation("account.freeze.typed", decision.getRemark()));
	}

	private void tell(Component... what) {
		this.outcome.removeAll();
		this.outcome.add(what);
		show(this.suspensions.of(this.agent, this.account));
		this.outcome.getElement().callJsFunction("focus");
	}

}
