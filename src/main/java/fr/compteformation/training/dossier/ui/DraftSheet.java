package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Exemption;

/**
 * The steps to submit a draft: declare an exemption, see the funding, review and submit.
 * Somebody who has not proved who they are is led there first; the draft keeps their
 * choice.
 */
class DraftSheet extends Composite<Div> {

	private final Dossiers dossiers;

	private final IdentityProofs proofs;

	private final Citizen citizen;

	private final boolean difIsDeclared;

	private final FundingRules rules;

	private final SerializableConsumer<DossierOutcome> done;

	private final DraftTerms terms;

	/**
	 * @param rules the rules in force today
	 * @param done called when the page must be refreshed
	 */
	DraftSheet(Dossiers dossiers, Documents documents, IdentityProofs proofs, Citizen citizen, DossierDetails draft,
			boolean difIsDeclared, FundingRules rules, SerializableConsumer<DossierOutcome> done) {
		this.dossiers = dossiers;
		this.proofs = proofs;
		this.citizen = citizen;
		this.difIsDeclared = difIsDeclared;
		this.rules = rules;
		this.done = done;
		this.terms = new DraftTerms(dossiers, documents, citizen, draft, this::edit,
				() -> done.accept(DossierOutcome.CHANGED));
		getContent().addClassNames("sheet", "stack");
		edit();
	}

	private void edit(Component... messages) {
		FundingPlan plan = plan();
		getContent().removeAll();
		getContent().add(messages);
		getContent().add(this.terms, funding(plan));
		ProofNeed need = this.proofs.needOf(this.citizen);
		if (!this.difIsDeclared) {
			getContent().add(new DifNotice());
		}
		if (need != ProofNeed.NOTHING) {
			getContent().add(new ProofPanel(need));
		}
		else if (this.difIsDeclared) {
			Button review = new Button(getTranslation("training.review"), (click) -> review());
			review.addThemeVariants(ButtonVariant.PRIMARY);
			getContent().add(new ActionRow(review));
		}
	}

	private void review() {
		FundingPlan plan = plan();
		H2 title = new H2(getTranslation("training.review.title"));
		title.getElement().setAttribute("tabindex", "-1");
		Button submit = new Button(getTranslation("training.submit"), (click) -> submit(plan));
		submit.addThemeVariants(ButtonVariant.PRIMARY);
		submit.setDisableOnClick(true);
		getContent().removeAll();
		getContent().add(title, new Paragraph(getTranslation("training.review.text")),
				new Paragraph(getTranslation("training.exempt", getTranslation("training.exempt." + name(chosen())))),
				funding(plan), new Paragraph(getTranslation("training.review.after")),
				new ActionRow(new Button(getTranslation("action.change"), (click) -> edit()), submit));
		title.getElement().callJsFunction("focus");
	}

	private void submit(FundingPlan shown) {
		DossierOutcome outcome = this.dossiers.submit(this.citizen, draft().reference(), draft().version(), chosen(),
				shown.forThePerson());
		switch (outcome) {
			case DONE, CHANGED, OFFER_GONE, TOO_LATE -> this.done.accept(outcome);
			case DIF_MISSING, PROOF_MISSING, EXEMPTION_PROOF_MISSING, EMPLOYER_SHARE_MISSING, FUNDING_UNCONFIRMED,
					FUNDING_ABOVE_PRICE, RIGHTS_CLOSED, RIGHTS_MISSING, TOO_EARLY, NOT_A_TRAINING_DAY ->
				edit(new Message(Message.Tone.BAD, getTranslation("training.outcome." + outcome)));
		}
	}

	private DossierDetails draft() {
		return this.terms.draft();
	}

	private @Nullable Exemption chosen() {
		return draft().exemption();
	}

	private static String name(@Nullable Exemption exemption) {
		return (exemption != null) ? exemption.name() : "NONE";
	}

	private FundingPlan plan() {
		return this.dossiers.planOf(this.citizen, draft().reference(), chosen());
	}

	private FundingSection funding(FundingPlan plan) {
		return new FundingSection("training.funding.would", draft(), plan, this.rules);
	}

}
