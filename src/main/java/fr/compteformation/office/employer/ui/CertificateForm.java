package fr.compteformation.office.employer.ui;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.employer.DifCertificate;
import fr.compteformation.office.employer.DifCertificates;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** The fields of a certificate of DIF hours. */
class CertificateForm extends Composite<Div> {

	private final TextField employer = text("employer.certificate.employer");

	private final TextField employee = text("employer.certificate.employee");

	private final TextField hours = text("employer.certificate.hours");

	private final TextField signer = text("employer.certificate.signer");

	private final TextField place = text("employer.certificate.place");

	private final DayField day = new DayField("employer.certificate.day");

	private final EntityBinder<DifCertificate> binder;

	/**
	 * @param today the day that is proposed
	 */
	CertificateForm(DifCertificates certificates, Validator validator, LocalDate today) {
		this.employer.setHelperText(getTranslation("employer.certificate.employerHint"));
		this.employer.setAutocomplete(Autocomplete.ORGANIZATION);
		this.employee.setHelperText(getTranslation("employer.certificate.employeeHint"));
		this.employee.setAutocomplete(Autocomplete.OFF);
		this.hours.setHelperText(getTranslation("employer.certificate.hoursHint"));
		this.hours.getElement().setAttribute("inputmode", "decimal");
		this.signer.setHelperText(getTranslation("employer.certificate.signerHint"));
		this.day.setRequiredIndicatorVisible(true);
		this.binder = new EntityBinder<>(DifCertificate.class, validator);
		this.binder.forField(this.employer).bind("employer");
		this.binder.forField(this.employee).bind("employee");
		this.binder.forField(this.hours)
			.withConverter(new TypedHours())
			.withValidator((typed) -> typed == null || certificates.isWithinLaw(typed),
					getTranslation("employer.certificate.hours.tooMany"))
			.bind("hours")
			.setConvertBackToPresentation(false);
		this.binder.forField(this.signer).bind("signer");
		this.binder.forField(this.place).bind("place");
		this.binder.forField(this.day).bind("day");
		this.day.setValue(today);
		Div end = new Div(this.place, this.day);
		end.addClassName("two");
		getContent().addClassName("stack");
		getContent().add(this.employer, this.employee, this.hours, this.signer, end);
	}

	/** Informs a listener of each change. */
	void onTyped(SerializableRunnable listener) {
		this.binder.addValueChangeListener((change) -> listener.run());
	}

	/** Writes the input to the certificate and returns the problems. */
	List<Problem> write(DifCertificate certificate) {
		return this.binder.write(certificate);
	}

	private TextField text(String labelKey) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setRequiredIndicatorVisible(true);
		return field;
	}

}
