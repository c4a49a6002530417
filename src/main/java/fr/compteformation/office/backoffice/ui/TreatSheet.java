package fr.compteformation.office.backoffice.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Puts a question away, with a remark for the colleagues. Nothing that was typed is cut.
 */
class TreatSheet extends Composite<Section> {

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea remark = new TextArea(getTranslation("backoffice.decision.remark"));

	private final SerializableConsumer<String> treat;

	/**
	 * @param remark what was noted before
	 * @param treat told the remark
	 */
	TreatSheet(String remark, SerializableConsumer<String> treat) {
		this.treat = treat;
		this.remark.setHelperText(getTranslation("backoffice.decision.remark.hint"));
		this.remark.setManualValidation(true);
		this.remark.setValue(remark);
		Button confirm = new Button(getTranslation("backoffice.question.treat"), (click) -> treat());
		confirm.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.question.treatment")), this.summary, this.remark, confirm);
	}

	private void treat() {
		boolean tooLong = this.remark.getValue().length() > ContactQueue.MAX_REMARK;
		String message = getTranslation("contact.problem.remarkTooLong");
		this.remark.setErrorMessage(message);
		this.remark.setInvalid(tooLong);
		this.summary.show(tooLong ? List.of(new Problem(this.remark.getLabel(), message, this.remark)) : List.of());
		if (!tooLong) {
			this.treat.accept(this.remark.getValue());
		}
	}

}
