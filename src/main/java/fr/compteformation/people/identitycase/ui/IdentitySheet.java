package fr.compteformation.people.identitycase.ui;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identitycase.IdentityCase;
import fr.compteformation.people.identitycase.IdentityCases;
import fr.compteformation.people.identitycase.Presentation;
import fr.compteformation.people.identitycase.PresentationEntry;
import fr.compteformation.people.identitycase.PresentationMotive;
import fr.compteformation.people.identitycase.ProofWithdrawal;
import fr.compteformation.people.identitycase.SecondLook;
import fr.compteformation.people.identitycase.SeenDocument;
import fr.compteformation.people.identitycase.WithdrawalMotive;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The proofs of a person on the agents’ page, and what the agent may do about them:
 * record that the person came, look a second time, or withdraw a proof.
 */
public class IdentitySheet extends Composite<Section> {

	private final IdentityCases cases;

	private final Validator validator;

	private final Agent agent;

	private final HolderId holder;

	private final Announcement outcome = new Announcement();

	private final Div rest = new Div();

	public IdentitySheet(IdentityCases cases, Validator validator, Agent agent, HolderId holder) {
		this.cases = cases;
		this.validator = validator;
		this.agent = agent;
		this.holder = holder;
		this.rest.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("identitycase.title")), this.outcome, this.rest);
		show();
	}

	private void show() {
		IdentityCase opened = this.cases.of(this.agent, this.holder);
		this.rest.removeAll();
		this.rest.add(new ProofFacts(opened));
		if (opened.own()) {
			this.rest.add(new Paragraph(getTranslation("identitycase.own")));
			return;
		}
		opened.accounts().forEach((account) -> offer(opened, account));
	}

	private void offer(IdentityCase opened, AccountId account) {
		Optional<PresentationEntry> waiting = opened.presentations()
			.stream()
			.filter((entry) -> entry.secondLook() == null && entry.account().equals(account))
			.findFirst();
		if (waiting.isPresent()) {
			this.rest.add(new H3(getTranslation("identitycase.secondLook.title")), secondLook(waiting.get()));
		}
		else if (opened.isProven(account)) {
			this.rest.add(new H3(getTranslation("identitycase.withdraw.title")), withdrawal(account));
		}
		else {
			this.rest.add(new H3(getTranslation("identitycase.present.title")),
					new Paragraph(getTranslation("identitycase.present.intro")), presentation(account));
		}
	}

	private DecisionForm<Presentation> presentation(AccountId account) {
		DecisionForm<Presentation> form = new DecisionForm<>(Presentation.class, this.validator);
		form.addReason("document", "identitycase.document", "identitycase.document.choose", SeenDocument::messageKey)
			.setItems(SeenDocument.values());
		TextField lastSigns = new TextField(getTranslation("identitycase.lastSigns"));
		lastSigns.setMaxLength(4);
		lastSigns.addClassName("required");
		form.binder().forField(lastSigns).bind("lastSigns");
		form.add(lastSigns);
		form.addReason("motive", "identitycase.motive", "identitycase.motive.choose", PresentationMotive::messageKey)
			.setItems(PresentationMotive.values());
		addRemark(form, "identitycase.remark.present");
		form.addAct("identitycase.present.submit", Presentation::new,
				(presentation) -> report(this.cases.present(this.agent, account, presentation)));
		return form;
	}

	private DecisionForm<ProofWithdrawal> withdrawal(AccountId account) {
		DecisionForm<ProofWithdrawal> form = new DecisionForm<>(ProofWithdrawal.class, this.validator);
		form.addReason("motive", "identitycase.withdrawal", "identitycase.motive.choose", WithdrawalMotive::messageKey)
			.setItems(WithdrawalMotive.values());
		addRemark(form, "identitycase.remark.withdraw");
		form.addAct("identitycase.withdraw.submit", ProofWithdrawal::new,
				(withdrawal) -> report(this.cases.withdraw(this.agent, account, withdrawal)));
		return form;
	}

	private Div secondLook(PresentationEntry waiting) {
		if (!this.agent.supervisor()) {
			return new Div(new Paragraph(getTranslation("identitycase.supervisors")));
		}
		if (waiting.agentNumber() == this.agent.number()) {
			return new Div(new Paragraph(getTranslation("identitycase.sameAgent")));
		}
		DecisionForm<SecondLook> form = new DecisionForm<>(SecondLook.class, this.validator);
		addRemark(form, "identitycase.remark.secondLook");
		for (SecondLook.Verdict verdict : SecondLook.Verdict.values()) {
			form.addAct(verdict.messageKey(), () -> new SecondLook(verdict),
					(look) -> report(this.cases.lookAgain(this.agent, waiting.id(), look)));
		}
		return new Div(form);
	}

	private static void addRemark(DecisionForm<?> form, String labelKey) {
		form.addRemark("remark", labelKey, "identitycase.remark.hint").setRequiredIndicatorVisible(true);
	}

	private List<Problem> report(IdentityCases.Outcome outcome) {
		show();
		this.outcome.say((outcome == IdentityCases.Outcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(outcome.messageKey()));
		return List.of();
	}

}
