package fr.compteformation.people.suspension.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;

import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.suspension.SuspensionDecision;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Why an account is to be suspended or reinstated.
 */
class SuspensionForm extends Composite<Div> {

	private final EntityBinder<SuspensionDecision> binder;

	SuspensionForm(Validator validator, boolean suspended) {
		this.binder = new EntityBinder<>(SuspensionDecision.class, validator);
		Select<SuspensionReason> reason = new Select<>();
		reason.setLabel(getTranslation("account.freeze.motive"));
		reason.setItems(SuspensionReason.forAgents(suspended));
		reason.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		reason.setPlaceholder(getTranslation("account.freeze.choose"));
		reason.addClassName("required");
		TextArea remark = new TextArea(getTranslation("account.freeze.remark"));
		remark.setHelperText(getTranslation("account.freeze.remark.hint"));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		remark.setRequiredIndicatorVisible(true);
		this.binder.forField(reason).bind("reason");
		this.binder.forField(remark).bind("remark");
		getContent().addClassName("stack");
		getContent().add(reason, remark);
	}

	/** Fills the decision, and says what is to be corrected. */
	List<Problem> write(SuspensionDecision decision) {
		return this.binder.write(decision);
	}

}
