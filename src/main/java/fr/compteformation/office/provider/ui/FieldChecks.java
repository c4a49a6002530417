package fr.compteformation.office.provider.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;

import fr.compteformation.platform.base.ui.Problem;

/** The problems of a form whose values are records, in the order of its fields. */
class FieldChecks {

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * Marks a field unless it is right.
	 * @param key the translation key of what to do instead
	 */
	<F extends Component & HasValidation & HasLabel> FieldChecks check(F field, boolean right, String key) {
		String message = right ? "" : field.getTranslation(key);
		field.setErrorMessage(message);
		field.setInvalid(!right);
		if (!right) {
			this.problems.add(new Problem(field.getLabel(), message, field));
		}
		return this;
	}

	List<Problem> problems() {
		return this.problems;
	}

}
