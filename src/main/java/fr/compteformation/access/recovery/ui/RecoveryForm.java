package fr.compteformation.access.recovery.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;

import fr.compteformation.access.recovery.RecoveryDecision;
import fr.compteformation.access.recovery.RecoveryMotive;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Whether a request is accepted, why, and what was checked.
 */
class RecoveryForm extends Composite<Div> {

	private final RadioButtonGroup<Boolean> verdict = new RadioButtonGroup<>();

	private final Select<RecoveryMotive> motive = new Select<>();

	private final EntityBinder<RecoveryDecision> binder;

	RecoveryForm(Validator validator) {
		this.binder = new EntityBinder<>(RecoveryDecision.class, validator);
		this.verdict.setLabel(getTranslation("passkey.recovery.verdict"));
		this.verdict.setItems(true, false);
		this.verdict.setItemLabelGenerator(
				(accepted) -> getTranslation(accepted ? "passkey.recovery.accept" : "passkey.recovery.refuse"));
		this.verdict.setRequiredIndicatorVisible(true);
		this.verdict.setManualValidation(true);
		this.verdict.addValueChangeListener((change) -> offer());
		this.motive.setLabel(getTranslation("passkey.recovery.motive"));
		this.motive.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.motive.setPlaceholder(getTranslation("passkey.recovery.motive.choose"));
		this.motive.addClassName("required");
		TextArea remark = new TextArea(getTranslation("passkey.recovery.remark"));
		remark.setHelperText(getTranslation("passkey.recovery.remark.hint"));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		remark.setRequiredIndicatorVisible(true);
		this.binder.forField(this.motive).bind("motive");
		this.binder.forField(remark).bind("remark");
		getContent().addClassName("stack");
		getContent().add(this.verdict, this.motive, remark);
		offer();
	}

	/** Fills the decision, and says what is to be corrected. */
	List<Problem> write(RecoveryDecision decision) {
		List<Problem> problems = new ArrayList<>();
		boolean chosen = this.verdict.getValue() != null;
		String message = getTranslation("passkey.recovery.verdict.missing");
		this.verdict.setErrorMessage(message);
		this.verdict.setInvalid(!chosen);
		if (!chosen) {
			problems.add(new Problem(this.verdict.getLabel(), message, this.verdict));
		}
		problems.addAll(this.binder.write(decision));
		return problems;
	}

	// The motives follow the decision; before it there are none to choose from.
	private void offer() {
		Boolean accepted = this.verdict.getValue();
		this.motive.setItems((accepted != null) ? RecoveryMotive.thatAccept(accepted) : List.of());
		this.motive.setVisible(accepted != null);
	}

}
