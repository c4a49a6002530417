package fr.compteformation.people.account.ui;

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
import fr.compteformation.people.account.Freeze;
import fr.compteformation.people.account.FreezeCase;
import fr.compteformation.people.account.FreezeDecision;
import fr.compteformation.people.account.FreezeOutcome;
import fr.compteformation.people.account.Freezes;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * Whether an account is frozen, for agents, who freeze and unfreeze it here.
 */
public class FreezeSheet extends Composite<Section> {

	private final Freezes freezes;

	private final Validator validator;

	private final Agent agent;

	private final AccountId account;

	private final Div outcome = new Div();

	private final Div rest = new Div();

	public FreezeSheet(Freezes freezes, Validator validator, Agent agent, AccountId account) {
		this.freezes = freezes;
		this.validator = validator;
		this.agent = agent;
		this.account = account;
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.rest.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("account.freeze.title")), this.outcome, this.rest);
		show(freezes.of(agent, account));
	}

	private void show(FreezeCase opened) {
		this.rest.removeAll();
		this.rest.add(new Paragraph(state(opened.freeze())));
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
			this.rest.add(new FreezeHistory(opened.past()));
		}
	}

	private String state(@Nullable Freeze freeze) {
		if (freeze == null) {
			return getTranslation("account.freeze.open");
		}
		return getTranslation("account.freeze.since", PortalTime.day(freeze.since(), getLocale()),
				PortalTime.hour(freeze.since(), getLocale()), getTranslation("account.freeze.by." + freeze.by()),
				getTranslation(freeze.motive().messageKey()));
	}

	private Div form(FreezeCase opened) {
		ErrorSummary summary = new ErrorSummary();
		FreezeForm form = new FreezeForm(this.validator, opened.freeze() != null);
		Button decide = new Button(
				getTranslation((opened.freeze() != null) ? "account.freeze.decide" : "account.freeze.freeze"),
				(click) -> decide(opened, form, summary));
		Div sheet = new Div(summary, form, decide);
		sheet.addClassName("stack");
		return sheet;
	}

	private void decide(FreezeCase opened, FreezeForm form, ErrorSummary summary) {
		FreezeDecision decision = new FreezeDecision();
		List<Problem> problems = form.write(decision);
		summary.show(problems);
		if (problems.isEmpty()) {
			FreezeOutcome decided = this.freezes.decide(this.agent, this.account, opened.version(), decision);
			switch (decided) {
				case DONE -> tell(new Message(Message.Tone.GOOD, getTranslation(done(decision))));
				case CHANGED ->
					tell(new Message(Message.Tone.BAD, getTranslation("account.freeze.changed")), typed(decision));
				case OWN_ACCOUNT -> tell(new Message(Message.Tone.BAD, getTranslation("account.freeze.own")));
			}
		}
	}

	private static String done(FreezeDecision decision) {
		if (decision.isDetaching()) {
			return "account.freeze.nowDetached";
		}
		return decision.isFreezing() ? "account.freeze.frozen" : "account.freeze.unfrozen";
	}

	// The form makes way for what is true now; what was typed stays to be copied.
	private Paragraph typed(FreezeDecision decision) {
		return new Paragraph(getTranslation("account.freeze.typed", decision.getRemark()));
	}

	private void tell(Component... what) {
		this.outcome.removeAll();
		this.outcome.add(what);
		show(this.freezes.of(this.agent, this.account));
		this.outcome.getElement().callJsFunction("focus");
	}

}
