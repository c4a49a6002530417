package fr.compteformation.access.recovery.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.access.recovery.RecoveryDecision;
import fr.compteformation.platform.base.ui.DecisionForm;

/**
 * The form for an agent’s decision: verdict, motive and remark.
 */
class RecoveryForm extends Composite<DecisionForm<RecoveryDecision>> {

	private final RadioButtonGroup<Boolean> verdict = new RadioButtonGroup<>();

	private final DecisionForm<RecoveryDecision> form;

	private final Select<RecoveryDecision.Motive> motive;

	/**
	 * @param decide called with the decision
	 */
	RecoveryForm(Validator validator, SerializableConsumer<RecoveryDecision> decide) {
		this.form = new DecisionForm<>(RecoveryDecision.class, validator);
		this.verdict.setLabel(getTranslation("passkey.recovery.verdict"));
		this.verdict.setItems(true, false);
		this.verdict.setItemLabelGenerator(
				(accepted) -> getTranslation(accepted ? "passkey.recovery.accept" : "passkey.recovery.refuse"));
		this.verdict.setRequiredIndicatorVisible(true);
		this.verdict.addValueChangeListener((change) -> offer());
		this.form.binder()
			.forField(this.verdict)
			.asRequired(getTranslation("passkey.recovery.verdict.missing"))
			.bind((decision) -> null, (decision, accepted) -> {
			});
		this.form.add(this.verdict);
		this.motive = this.form.addReason("motive", "field.motive", "field.motive.choose",
				RecoveryDecision.Motive::messageKey);
		this.form.addRemark("remark", "passkey.recovery.remark", "passkey.recovery.remark.hint")
			.setRequiredIndicatorVisible(true);
		this.form.addAct("action.saveDecision", RecoveryDecision::new, (decision) -> {
			decide.accept(decision);
			return List.of();
		});
		offer();
	}

	@Override
	protected DecisionForm<RecoveryDecision> initContent() {
		return this.form;
	}

	// The motives depend on the verdict; none before it.
	private void offer() {
		Boolean accepted = this.verdict.getValue();
		this.motive.setItems((accepted != null) ? RecoveryDecision.Motive.thatAccept(accepted) : List.of());
		this.motive.setVisible(accepted != null);
	}

}
