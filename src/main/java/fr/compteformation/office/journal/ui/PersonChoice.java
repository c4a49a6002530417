package fr.compteformation.office.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.backoffice.PersonSearch;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;

/**
 * Narrows the audit log to one person, found by a complete number. The search itself is
 * recorded in the log.
 */
class PersonChoice extends Composite<Div> {

	private final People people;

	private final Agent supervisor;

	private final TextField number = new TextField(getTranslation("audit.filter.person"));

	private @Nullable HolderId person;

	PersonChoice(People people, Agent supervisor) {
		this.people = people;
		this.supervisor = supervisor;
		this.number.setHelperText(getTranslation("audit.filter.person.hint"));
		this.number.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.number.setAutocomplete(Autocomplete.OFF);
		this.number.setAutocorrect(false);
		this.number.setManualValidation(true);
		getContent().add(this.number);
	}

	/**
	 * @param listener called with each person found, and when the number is cleared
	 */
	void onChange(SerializableRunnable listener) {
		this.number.addValueChangeListener((change) -> {
			if (find(change.getValue())) {
				listener.run();
			}
		});
	}

	@Nullable HolderId chosen() {
		return this.person;
	}

	private boolean find(String typed) {
		this.person = null;
		this.number.setInvalid(false);
		return typed.isBlank() || switch (this.people.search(this.supervisor, typed)) {
			case PersonSearch.Found(HolderId found) -> {
				this.person = found;
				yield true;
			}
			case PersonSearch.Nobody nobody -> refuse("backoffice.people.nobody");
			case PersonSearch.Unreadable(PersonSearch.Problem problem) -> refuse(problem.messageKey());
		};
	}

	// The rows keep showing what was found before.
	private boolean refuse(String messageKey) {
		this.number.setErrorMessage(getTranslation(messageKey));
		this.number.setInvalid(true);
		return false;
	}

}
