package fr.compteformation.people.account.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;

import fr.compteformation.people.account.FreezeDecision;
import fr.compteformation.people.account.FreezeMotive;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Why an account is to be frozen or unfrozen.
 */
class FreezeForm extends Composite<Div> {

	private final EntityBinder<FreezeDecision> binder;

	FreezeForm(Validator validator, boolean frozen) {
		this.binder = new EntityBinder<>(FreezeDecision.class, validator);
		Select<FreezeMotive> motive = new Select<>();
		motive.setLabel(getTranslation("account.freeze.motive"));
		motive.setItems(FreezeMotive.forAgents(frozen));
		motive.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		motive.setPlaceholder(getTranslation("account.freeze.choose"));
		motive.addClassName("required");
		TextArea remark = new TextArea(getTranslation("account.freeze.remark"));
		remark.setHelperText(getTranslation("account.freeze.remark.hint"));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		remark.setRequiredIndicatorVisible(true);
		this.binder.forField(motive).bind("motive");
		this.binder.forField(remark).bind("remark");
		getContent().addClassName("stack");
		getContent().add(motive, remark);
	}

	/** Fills the decision, and says what is to be corrected. */
	List<Problem> write(FreezeDecision decision) {
		return this.binder.write(decision);
	}

}
