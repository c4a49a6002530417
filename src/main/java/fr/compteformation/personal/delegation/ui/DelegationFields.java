package fr.compteformation.personal.delegation.ui;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.personal.delegation.Delegation;
import fr.compteformation.personal.delegation.DelegationLength;
import fr.compteformation.personal.delegation.HelperRole;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** Who helps, what they may prepare, and until when. */
class DelegationFields extends Composite<Div> {

	private final EntityBinder<Delegation> binder;

	private final TextField note = new TextField(getTranslation("delegation.note"));

	private final Select<HelperRole> role = new Select<>();

	private final Checkbox project = new Checkbox(getTranslation(Preparable.PROJECT.messageKey()));

	private final Checkbox dif = new Checkbox(getTranslation(Preparable.DIF.messageKey()));

	private final Checkbox dossier = new Checkbox(getTranslation(Preparable.DOSSIER.messageKey()));

	private final Select<DelegationLength> length = new Select<>();

	DelegationFields(Validator validator, Clock clock) {
		this.binder = new EntityBinder<>(Delegation.class, validator);
		this.note.setHelperText(getTranslation("delegation.note.hint"));
		this.note.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.role.setLabel(getTranslation("delegation.role"));
		this.role.setItems(HelperRole.values());
		this.role.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.length.setLabel(getTranslation("delegation.length"));
		this.length.setItemLabelGenerator((item) -> getTranslation("delegation.length.until",
				getTranslation(item.messageKey()), PortalTime.date(item.lastDay(clock.instant()), getLocale())));
		Paragraph how = new Paragraph(getTranslation("delegation.prepares.how"));
		how.addClassName("soft");
		FieldSet prepares = new FieldSet(getTranslation("delegation.prepares"));
		Div choices = new Div(this.project, this.dif, this.dossier, how);
		choices.addClassName("stack");
		prepares.add(choices);
		boxes().forEach((box) -> box.addValueChangeListener((change) -> offerLengths()));
		offerLengths();
		bind();
		getContent().addClassName("stack");
		getContent().add(this.note, this.role, prepares, this.length);
	}

	private void bind() {
		this.binder.forField(this.note).withNullRepresentation("").bind("note");
		this.binder.forField(this.role).bind("role");
		this.binder.forField(this.project).bind("preparesProject");
		this.binder.forField(this.dif).bind("preparesDif");
		this.binder.forField(this.dossier).bind("preparesDossier");
		this.binder.forField(this.length).bind("length");
		clear();
	}

	/** Preparing ends sooner than looking may. */
	private void offerLengths() {
		DelegationLength chosen = this.length.getValue();
		boolean prepares = boxes().anyMatch(Checkbox::getValue);
		List<DelegationLength> offered = Arrays.stream(DelegationLength.values())
			.filter((item) -> !prepares || item.isShort())
			.toList();
		this.length.setItems(offered);
		if (chosen != null) {
			this.length.setValue(offered.contains(chosen) ? chosen : DelegationLength.THREE_MONTHS);
		}
		this.length.setHelperText(prepares ? getTranslation("delegation.length.prepares") : "");
	}

	private Stream<Checkbox> boxes() {
		return Stream.of(this.project, this.dif, this.dossier);
	}

	/**
	 * Writes the valid input to the delegation.
	 * @return the problems; empty if all input is valid
	 */
	List<Problem> write(Delegation delegation) {
		return this.binder.write(delegation);
	}

	void clear() {
		this.binder.readBean(new Delegation());
	}

}
