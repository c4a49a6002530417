package fr.compteformation.office.queue.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.queue.QueueSort;
import fr.compteformation.rights.dif.DifReference;

/**
 * Finds a declaration by its reference and sorts the queue.
 */
class QueueTools extends Composite<Div> {

	private final TextField reference = new TextField(getTranslation("field.reference"));

	private final Select<QueueSort> sort = new Select<>();

	/**
	 * @param onChange called when the choice changes
	 */
	QueueTools(SerializableRunnable onChange) {
		this.reference.setAutocomplete(Autocomplete.OFF);
		this.reference.setValueChangeMode(ValueChangeMode.LAZY);
		this.reference.getElement().setAttribute("inputmode", "numeric");
		this.reference.setClearButtonVisible(true);
		this.reference.addValueChangeListener((change) -> {
			boolean unreadable = !change.getValue().isBlank() && typed().isEmpty();
			this.reference.setInvalid(unreadable);
			this.reference.setErrorMessage(unreadable ? getTranslation("backoffice.queue.reference.invalid") : "");
			onChange.run();
		});
		this.sort.setLabel(getTranslation("backoffice.queue.sort"));
		this.sort.setItems(QueueSort.values());
		this.sort.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.sort.setValue(QueueSort.DUE);
		this.sort.addValueChangeListener((change) -> onChange.run());
		getContent().addClassName("tools");
		getContent().getElement().setAttribute("role", "search");
		getContent().add(this.reference, this.sort);
	}

	/** The reference to look for; {@code null} for all. */
	@Nullable DifReference reference() {
		return typed().orElse(null);
	}

	QueueSort sort() {
		return this.sort.getValue();
	}

	private Optional<DifReference> typed() {
		return DifReference.read(this.reference.getValue());
	}

}
