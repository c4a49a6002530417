package fr.compteformation.office.professional.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.office.professional.InvitedProfessional;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;
import fr.compteformation.platform.security.Professional;

/**
 * The form for inviting a professional.
 */
class InviteProfessionalForm extends Composite<Div> {

	private final Select<Professional.Kind> kind = new Select<>();

	private final TextField siret = new TextField(getTranslation("professional.field.siret"));

	private final TextField organisation = new TextField(getTranslation("professional.field.organisation"));

	private final DayField qualityUntil = new DayField("professional.field.qualityUntil");

	private final TextField name = new TextField(getTranslation("agent.invite.name"));

	private final TextField email = new TextField(getTranslation("field.workEmail"));

	private final EntityBinder<InvitedProfessional> binder;

	/**
	 * @param kinds whom one can work for
	 */
	InviteProfessionalForm(Validator validator, List<Professional.Kind> kinds) {
		this.binder = new EntityBinder<>(InvitedProfessional.class, validator);
		this.kind.setLabel(getTranslation("professional.column.kind"));
		this.kind.setItems(kinds);
		this.kind.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.kind.setVisible(kinds.size() > 1);
		this.kind.addValueChangeListener((change) -> showQuality());
		this.siret.setHelperText(getTranslation("professional.field.siret.hint"));
		this.qualityUntil.setHelperText(getTranslation("professional.field.qualityUntil.hint"));
		List.of(this.siret, this.organisation, this.name, this.email).forEach((field) -> {
			field.setAutocomplete(Autocomplete.OFF);
			field.setRequiredIndicatorVisible(true);
		});
		this.qualityUntil.setRequiredIndicatorVisible(true);
		this.binder.forField(this.siret).bind("siret");
		this.binder.forField(this.organisation).bind("organisation");
		this.binder.forField(this.qualityUntil).bind("qualityUntil");
		this.binder.forField(this.name).bind("name");
		this.binder.forField(this.email).withConverter(new TypedEmailAddress()).bind("email");
		this.kind.setValue(kinds.getFirst());
		getContent().addClassName("stack");
		getContent().add(this.kind, this.siret, this.organisation, this.qualityUntil, this.name, this.email);
	}

	/** Writes the input to the invitee and returns the problems. */
	List<Problem> write(InvitedProfessional invitee) {
		// Not bound: a choice of one is hidden, and hidden fields are not written.
		invitee.setKind(this.kind.getValue());
		return this.binder.write(invitee);
	}

	Problem emailTaken() {
		String message = getTranslation("professional.invite.emailTaken");
		this.email.setErrorMessage(message);
		this.email.setInvalid(true);
		return new Problem(this.email.getLabel(), message, this.email);
	}

	private void showQuality() {
		boolean provider = this.kind.getValue() == Professional.Kind.PROVIDER;
		this.qualityUntil.setVisible(provider);
		if (!provider) {
			this.qualityUntil.clear();
		}
	}

}
