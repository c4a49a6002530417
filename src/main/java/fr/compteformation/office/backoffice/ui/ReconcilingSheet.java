package fr.compteformation.office.backoffice.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Comparison;
import fr.compteformation.people.reconciliation.ReconciliationDecision;
import fr.compteformation.people.reconciliation.ReconciliationOutcome;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.people.reconciliation.Verdict;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * Whether the account is the holder’s, and a remark for agents, which a refusal needs. A
 * refused account may still be accepted, and none beside another one that is attached.
 */
class ReconcilingSheet extends Composite<Section> {

	private final Reconciliations reconciliations;

	private final Agent agent;

	private final Comparison comparison;

	private final SerializableBiConsumer<UUID, ReconciliationOutcome> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea remark = new TextArea(getTranslation("backoffice.decision.remark"));

	/**
	 * @param done told what came of a decision
	 */
	ReconcilingSheet(Reconciliations reconciliations, Agent agent, Comparison comparison,
			SerializableBiConsumer<UUID, ReconciliationOutcome> done) {
		this.reconciliations = reconciliations;
		this.agent = agent;
		this.comparison = comparison;
		this.done = done;
		this.remark.setMaxLength(ReconciliationDecision.MAX_REMARK);
		this.remark.setHelperText(getTranslation("backoffice.reconciliation.remark.hint"));
		this.remark.setManualValidation(true);
		Div verdicts = new Div();
		verdicts.addClassName("acts");
		if (!comparison.otherAttached()) {
			verdicts.add(button(Verdict.SAME_PERSON));
		}
		if (!comparison.refused()) {
			verdicts.add(button(Verdict.OTHER_PERSON));
		}
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")));
		if (verdicts.getComponentCount() == 0) {
			getContent().add(new Paragraph(getTranslation("backoffice.decision.none")));
		}
		else {
			getContent().add(this.summary, this.remark, verdicts);
		}
	}

	private Button button(Verdict verdict) {
		Button button = new Button(getTranslation(verdict.messageKey()), (click) -> {
			click.getSource().setEnabled(true);
			decide(verdict);
		});
		button.setDisableOnClick(true);
		return button;
	}

	private void decide(Verdict verdict) {
		boolean missing = verdict == Verdict.OTHER_PERSON && this.remark.getValue().isBlank();
		String problem = getTranslation("backoffice.reconciliation.remark.missing");
		this.remark.setErrorMessage(problem);
		this.remark.setInvalid(missing);
		this.summary.show(missing ? List.of(new Problem(this.remark.getLabel(), problem, this.remark)) : List.of());
		if (!missing) {
			this.done.accept(this.comparison.account(),
					this.reconciliations.decide(this.agent, new AccountId(this.comparison.account()),
							this.comparison.version(), new ReconciliationDecision(verdict, this.remark.getValue())));
		}
	}

}
