package fr.compteformation.office.exchange.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;

import fr.compteformation.office.exchange.ExchangeScope;
import fr.compteformation.office.exchange.NewKey;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** What a supervisor says about a new key. */
class ExchangeKeyForm extends Composite<Div> {

	private final TextField name = new TextField(getTranslation("exchange.key.name"));

	private final Map<ExchangeScope, Checkbox> scopes = new EnumMap<>(ExchangeScope.class);

	private final Paragraph scopeMissing = new Paragraph();

	private final TextField company = new TextField(getTranslation("exchange.key.company"));

	private final DayField endsOn = new DayField("exchange.key.endsOn");

	private final EntityBinder<NewKey> binder;

	/**
	 * @param endAllowed whether a key may end on a day
	 */
	ExchangeKeyForm(Validator validator, SerializablePredicate<LocalDate> endAllowed) {
		this.binder = new EntityBinder<>(NewKey.class, validator);
		this.name.setHelperText(getTranslation("exchange.key.name.hint"));
		this.name.setRequiredIndicatorVisible(true);
		this.company.setHelperText(getTranslation("exchange.key.company.hint"));
		List.of(this.name, this.company).forEach((field) -> field.setAutocomplete(Autocomplete.OFF));
		this.endsOn.setHelperText(getTranslation("exchange.key.endsOn.hint"));
		this.endsOn.setRequiredIndicatorVisible(true);
		this.binder.forField(this.name).bind("name");
		this.binder.forField(this.company).bind("company");
		this.binder.forField(this.endsOn)
			.withValidator((day) -> day == null || endAllowed.test(day),
					(context) -> getTranslation("exchange.key.endsOn.wrong"))
			.bind("endsOn");
		getContent().addClassName("stack");
		getContent().add(this.name, scopes(), this.company, this.endsOn);
	}

	private FieldSet scopes() {
		FieldSet group = new FieldSet(getTranslation("exchange.key.scopes"));
		for (ExchangeScope scope : ExchangeScope.values()) {
			Checkbox box = new Checkbox(getTranslation(scope.messageKey()));
			box.addValueChangeListener((change) -> this.scopeMissing.setVisible(false));
			this.scopes.put(scope, box);
			group.add(new Div(box));
		}
		this.scopeMissing.setVisible(false);
		group.add(this.scopeMissing);
		return group;
	}

	/** Writes the input to the key and returns the problems. */
	List<Problem> write(NewKey key) {
		List<Problem> problems = new ArrayList<>(this.binder.write(key));
		this.scopeMissing.setVisible(chosen().isEmpty());
		if (chosen().isEmpty()) {
			String message = getTranslation("exchange.key.scopes.missing");
			this.scopeMissing.setText(message);
			problems.add(new Problem(getTranslation("exchange.key.scopes"), message,
					this.scopes.values().iterator().next()));
		}
		return problems;
	}

	Set<ExchangeScope> chosen() {
		Set<ExchangeScope> chosen = EnumSet.noneOf(ExchangeScope.class);
		this.scopes.forEach((scope, box) -> {
			if (box.getValue()) {
				chosen.add(scope);
			}
		});
		return chosen;
	}

}
