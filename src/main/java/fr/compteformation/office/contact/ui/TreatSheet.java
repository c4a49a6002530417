package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.contact.ContactTreatment;
import fr.compteformation.platform.base.ui.DecisionForm;

/**
 * Closes a question with a remark for colleagues. The input is never truncated.
 */
class TreatSheet extends Composite<Section> {

	/**
	 * @param remark the previous remark
	 * @param treat called with the new remark
	 */
	TreatSheet(Validator validator, String remark, SerializableConsumer<String> treat) {
		DecisionForm<ContactTreatment> form = new DecisionForm<>(ContactTreatment.class, validator);
		form.addRemark("remark", "backoffice.decision.remark", "backoffice.decision.remark.hint").setValue(remark);
		form.addAct("backoffice.question.treat", ContactTreatment::new, (treatment) -> {
			treat.accept(treatment.getRemark());
			return List.of();
		}).addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.question.treatment")), form);
	}

}
