package fr.compteformation.office.topup.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.office.topup.TopUpDetails;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Movement;

/** The fields of a top-up: the employee, the amount and its motive, the payment. */
class TopUpForm extends Composite<Div> {

	private final NirField nir = NirField.ofSomebodyElse();

	private final TextField birthName = text("field.birthName");

	private final DayField bornOn = new DayField("field.birthDate");

	private final TextField amount = text("field.amount");

	private final Select<Movement.Motive> motive = new Select<>();

	private final TextField otherMotive = text("topUp.otherMotive");

	private final DayField paidOn = new DayField("topUp.paidOn");

	private final TextField paymentReference = text("topUp.paymentReference");

	private final AttachmentField proof;

	private final EntityBinder<TopUpDetails> binder;

	TopUpForm(Documents documents, Professional professional, Validator validator) {
		this.binder = new EntityBinder<>(TopUpDetails.class, validator);
		this.proof = AttachmentField.ofProfessional(documents, professional);
		describe();
		bind();
		Div payment = new Div(this.paidOn, this.paymentReference);
		payment.addClassName("two");
		getContent().addClassName("stack");
		getContent().add(this.nir, this.birthName, this.bornOn, this.amount, this.motive, this.otherMotive, payment,
				this.proof);
	}

	/** Writes the input to the details and returns the problems. */
	List<Problem> write(TopUpDetails details) {
		return this.binder.write(details);
	}

	private void describe() {
		this.nir.setRequiredIndicatorVisible(true);
		this.birthName.setHelperText(getTranslation("topUp.birthName.hint"));
		this.bornOn.setRequiredIndicatorVisible(true);
		this.bornOn.setHelperText(getTranslation("topUp.bornOn.hint"));
		this.amount.setHelperText(getTranslation("topUp.amount.hint"));
		this.amount.getElement().setAttribute("inputmode", "decimal");
		this.motive.setLabel(getTranslation("field.motive"));
		this.motive.setItems(Movement.Motive.values());
		this.motive.setItemLabelGenerator((item) -> getTranslation("topUp.motive." + item));
		this.motive.setPlaceholder(getTranslation("field.motive.choose"));
		this.motive.addClassName("required");
		this.motive.addValueChangeListener((change) -> showOtherMotive());
		this.paidOn.setRequiredIndicatorVisible(true);
		this.paidOn.setHelperText(getTranslation("topUp.paidOn.hint"));
		this.paymentReference.setHelperText(getTranslation("topUp.paymentReference.hint"));
		this.proof.setLabel(getTranslation("topUp.proof"));
		this.proof.setRequiredIndicatorVisible(true);
		showOtherMotive();
	}

	private void bind() {
		this.binder.forField(this.nir)
			.withValidator((nir) -> nir != null,
					(context) -> this.nir.problem().orElseGet(() -> getTranslation("topUp.nir.missing")))
			.bind("nir");
		this.binder.forField(this.birthName).bind("birthName");
		this.binder.forField(this.bornOn).bind("bornOn");
		this.binder.bindAsTyped(this.amount, new TypedEuros(), "amount");
		this.binder.forField(this.motive).bind("motive");
		this.binder.forField(this.otherMotive).bind("otherMotive");
		this.binder.forField(this.paidOn).bind("paidOn");
		this.binder.forField(this.paymentReference).bind("paymentReference");
		this.binder.forField(this.proof)
			.withConverter((files) -> files.isEmpty() ? null : files.getFirst().id(), (id) -> List.<Document>of())
			.bind("proof")
			.setConvertBackToPresentation(false);
		this.binder.judgeTogether(this.nir, this.bornOn);
	}

	private void showOtherMotive() {
		this.otherMotive.setVisible(this.motive.getValue() == Movement.Motive.OTHER);
	}

	private TextField text(String labelKey) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setAutocomplete(Autocomplete.OFF);
		field.setRequiredIndicatorVisible(true);
		return field;
	}

}
