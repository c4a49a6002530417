package fr.compteformation.office.backoffice.ui;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Comparison;
import fr.compteformation.people.reconciliation.NameVerdict;
import fr.compteformation.people.reconciliation.ReconciliationDecision;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The decision whether an account belongs to the holder. A refusal requires a remark. A
 * refused account can still be accepted, unless another account is attached.
 */
class ReconcilingSheet extends Composite<Section> {

	private final Reconciliations reconciliations;

	private final Agent agent;

	private final Comparison comparison;

	private final SerializableBiConsumer<UUID, Reconciliations.Outcome> done;

	private final DecisionForm<ReconciliationDecision> form;

	/**
	 * @param done called with the result of the decision
	 */
	ReconcilingSheet(Reconciliations reconciliations, Validator validator, Agent agent, Comparison comparison,
			SerializableBiConsumer<UUID, Reconciliations.Outcome> done) {
		this.reconciliations = reconciliations;
		this.agent = agent;
		this.comparison = comparison;
		this.done = done;
		this.form = new DecisionForm<>(ReconciliationDecision.class, validator);
		this.form.addRemark("remark", "backoffice.decision.remark", "backoffice.reconciliation.remark.hint")
			.setMaxLength(ReconciliationDecision.MAX_REMARK);
		boolean accepts = !comparison.otherAttached();
		boolean refuses = !comparison.refused();
		if (accepts) {
			offer(NameVerdict.SAME_PERSON);
		}
		if (refuses) {
			offer(NameVerdict.OTHER_PERSON);
		}
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")),
				(accepts || refuses) ? this.form : new Paragraph(getTranslation("backoffice.decision.none")));
	}

	private void offer(NameVerdict verdict) {
		this.form.addAct(verdict.messageKey(), () -> new ReconciliationDecision(verdict), this::decide);
	}

	private List<Problem> decide(ReconciliationDecision decision) {
		this.done.accept(this.comparison.account(), this.reconciliations.decide(this.agent,
				new AccountId(this.comparison.account()), this.comparison.version(), decision));
		return List.of();
	}

}
