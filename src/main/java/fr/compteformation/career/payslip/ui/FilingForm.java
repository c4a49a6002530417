package fr.compteformation.career.payslip.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.career.payslip.PayslipFiling;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** The year and the employer that payslips are filed under. */
class FilingForm extends Composite<Div> {

	private final IntegerField year = new IntegerField(getTranslation("payslip.year"));

	private final TextField employer = new TextField(getTranslation("payslip.employer"));

	private final EntityBinder<PayslipFiling> binder;

	FilingForm(Validator validator) {
		this.year.setHelperText(getTranslation("payslip.yearHint"));
		this.year.setRequiredIndicatorVisible(true);
		this.year.setI18n(
				new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("payslip.year.impossible")));
		this.employer.setHelperText(getTranslation("payslip.employerHint"));
		this.employer.setAutocomplete(Autocomplete.ORGANIZATION);
		this.employer.setRequiredIndicatorVisible(true);
		this.binder = new EntityBinder<>(PayslipFiling.class, validator);
		this.binder.forField(this.year).bind("year");
		this.binder.forField(this.employer).bind("employer");
		getContent().addClassName("two");
		getContent().add(this.year, this.employer);
	}

	void start(PayslipFiling filing) {
		this.binder.readBean(filing);
	}

	/** Writes the input to the filing and returns the problems. */
	List<Problem> write(PayslipFiling filing) {
		return this.binder.write(filing);
	}

	void focus() {
		this.year.focus();
	}

}
