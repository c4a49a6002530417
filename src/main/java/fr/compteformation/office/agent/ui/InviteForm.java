package fr.compteformation.office.agent.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.office.agent.AgentRole;
import fr.compteformation.office.agent.Invitee;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;

/**
 * The form for inviting an agent.
 */
class InviteForm extends Composite<Div> {

	private final TextField name = new TextField(getTranslation("agent.invite.name"));

	private final TextField email = new TextField(getTranslation("field.workEmail"));

	private final Select<AgentRole> role = new Select<>();

	private final NirField nir = NirField.ofSomebodyElse();

	private final EntityBinder<Invitee> binder;

	InviteForm(Validator validator) {
		this.binder = new EntityBinder<>(Invitee.class, validator);
		this.name.setAutocomplete(Autocomplete.OFF);
		this.email.setAutocomplete(Autocomplete.OFF);
		this.role.setLabel(getTranslation("field.role"));
		this.role.setItems(AgentRole.values());
		this.role.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.role.setValue(AgentRole.AGENT);
		this.name.setRequiredIndicatorVisible(true);
		this.email.setRequiredIndicatorVisible(true);
		this.nir.setRequiredIndicatorVisible(true);
		this.binder.forField(this.name).bind("name");
		this.binder.forField(this.email).withConverter(new TypedEmailAddress()).bind("email");
		this.binder.forField(this.role).bind("role");
		this.binder.forField(this.nir).bind("nir");
		Paragraph why = new Paragraph(getTranslation("agent.invite.whyNir"));
		why.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(this.name, this.email, this.role, this.nir, why);
	}

	/** Writes the input to the invitee and returns the problems. */
	List<Problem> write(Invitee invitee) {
		List<Problem> problems = new ArrayList<>(this.binder.write(invitee));
		// The number is optional only for the first supervisor, who is never invited
		// here.
		if (invitee.getNir() == null && problems.stream().noneMatch((problem) -> problem.field() == this.nir)) {
			problems.add(mark(this.nir, this.nir.getLabel(), "holder.nir.missing"));
		}
		return problems;
	}

	Problem emailTaken() {
		return mark(this.email, this.email.getLabel(), "agent.invite.emailTaken");
	}

	Problem nirTaken() {
		return mark(this.nir, this.nir.getLabel(), "agent.invite.nirTaken");
	}

	private <F extends Component & HasValidation> Problem mark(F field, String label, String key) {
		field.setErrorMessage(getTranslation(key));
		field.setInvalid(true);
		return new Problem(label, getTranslation(key), field);
	}

}
