package fr.compteformation.people.proofreview.ui;

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
import fr.compteformation.people.proofreview.Presentation;
import fr.compteformation.people.proofreview.PresentationEntry;
import fr.compteformation.people.proofreview.ProofOverview;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.people.proofreview.ProofWithdrawal;
import fr.compteformation.people.proofreview.SecondLook;
import fr.compteformation.people.proofreview.SeenDocument;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The proofs of a person on the agents’ page, and what the agent may do about them:
 * record that the person came, look a second time, or withdraw a proof.
 */
public class ProofReviewSheet extends Composite<Section> {

	private final ProofReviews reviews;

	private final Validator validator;

	private final Agent agent;

	private final HolderId holder;

	private final Announcement outcome = new Announcement();

	private final Div rest = new Div();

	public ProofReviewSheet(ProofReviews reviews, Validator validator, Agent agent, HolderId holder) {
		this.reviews = reviews;
		this.validator = validator;
		this.agent = agent;
		this.holder = holder;
		this.rest.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("proofreview.title")), this.outcome, this.rest);
		show();
	}

	private void show() {
		ProofOverview opened = this.reviews.of(this.agent, this.holder);
		this.rest.removeAll();
		this.rest.add(new ProofFacts(opened));
		if (opened.own()) {
			this.rest.add(new Paragraph(getTranslation("proofreview.own")));
			return;
		}
		opened.accounts().forEach((account) -> offer(opened, account));
	}

	private void offer(ProofOverview opened, AccountId account) {
		Optional<PresentationEntry> waiting = opened.presentations()
			.stream()
			.filter((entry) -> entry.secondLook() == null && entry.account().equals(account))
			.findFirst();
		if (waiting.isPresent()) {
			this.rest.add(new H3(getTranslation("proofreview.secondLook.title")), secondLook(waiting.get()));
		}
		else if (opened.isProven(account)) {
			this.rest.add(new H3(getTranslation("proofreview.withdraw.title")), withdrawal(account));
		}
		else {
			this.rest.add(new H3(getTranslation("proofreview.present.title")),
					new Paragraph(getTranslation("proofreview.present.intro")), presentation(account));
		}
	}

	private DecisionForm<Presentation> presentation(AccountId account) {
		DecisionForm<Presentation> form = new DecisionForm<>(Presentation.class, this.validator);
		form.addReason("document", "proofreview.document", "proofreview.document.choose", SeenDocument::messageKey)
			.setItems(SeenDocument.values());
		TextField lastSigns = new TextField(getTranslation("proofreview.lastSigns"));
		lastSigns.setMaxLength(4);
		lastSigns.addClassName("required");
		form.binder().forField(lastSigns).bind("lastSigns");
		form.add(lastSigns);
		form.addReason("motive", "proofreview.motive", "field.motive.choose", PresentationEntry.Motive::messageKey)
			.setItems(PresentationEntry.Motive.values());
		addRemark(form, "proofreview.remark.present");
		form.addAct("proofreview.present.submit", Presentation::new,
				(presentation) -> report(this.reviews.present(this.agent, account, presentation)));
		return form;
	}

	private DecisionForm<ProofWithdrawal> withdrawal(AccountId account) {
		DecisionForm<ProofWithdrawal> form = new DecisionForm<>(ProofWithdrawal.class, this.validator);
		form.addReason("motive", "proofreview.withdrawal", "field.motive.choose", ProofWithdrawal.Motive::messageKey)
			.setItems(ProofWithdrawal.Motive.values());
		addRemark(form, "proofreview.remark.withdraw");
		form.addAct("proofreview.withdraw.submit", ProofWithdrawal::new,
				(withdrawal) -> report(this.reviews.withdraw(this.agent, account, withdrawal)));
		return form;
	}

	private Div secondLook(PresentationEntry waiting) {
		if (!this.agent.supervisor()) {
			return new Div(new Paragraph(getTranslation("proofreview.supervisors")));
		}
		if (waiting.agentNumber() == this.agent.number()) {
			return new Div(new Paragraph(getTranslation("proofreview.sameAgent")));
		}
		DecisionForm<SecondLook> form = new DecisionForm<>(SecondLook.class, this.validator);
		addRemark(form, "proofreview.remark.secondLook");
		for (SecondLook.Verdict verdict : SecondLook.Verdict.values()) {
			form.addAct(verdict.messageKey(), () -> new SecondLook(verdict),
					(look) -> report(this.reviews.lookAgain(this.agent, waiting.id(), look)));
		}
		return new Div(form);
	}

	private static void addRemark(DecisionForm<?> form, String labelKey) {
		form.addRemark("remark", labelKey, "proofreview.remark.hint").setRequiredIndicatorVisible(true);
	}

	private List<Problem> report(ProofReviews.Outcome outcome) {
		show();
		this.outcome.say((outcome == ProofReviews.Outcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(outcome.messageKey()));
		return List.of();
	}

}
