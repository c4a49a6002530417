package fr.compteformation.platform.base.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/**
 * A line of the error summary. Follows the field: repeats its current message, and knows
 * when it is corrected.
 */
class ErrorLine extends Composite<ListItem> {

	private final Problem problem;

	private final SerializableRunnable changed;

	private final Button link;

	private final List<Registration> watches = new ArrayList<>();

	private boolean corrected;

	/**
	 * @param chosen called when somebody wants to go to the field
	 * @param changed called when the field has changed
	 */
	ErrorLine(Problem problem, SerializableConsumer<Problem> chosen, SerializableRunnable changed) {
		this.problem = problem;
		this.changed = changed;
		this.link = new Button(text(problem.label(), problem.message()), (click) -> chosen.accept(problem));
		this.link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		getContent().add(this.link);
	}

	/** Follows the field from now on. */
	void watch() {
		if (!this.watches.isEmpty()) {
			return;
		}
		if (this.problem.field() instanceof HasValidation field && field.isInvalid()) {
			Element element = this.problem.field().getElement();
			this.watches.add(element.addPropertyChangeListener("invalid", (change) -> follow(field)));
			this.watches.add(element.addPropertyChangeListener("errorMessage", (change) -> follow(field)));
		}
		// The field does not show the problem: any change may have corrected it.
		else if (this.problem.field() instanceof HasValue<?, ?> field) {
			this.watches.add(field.addValueChangeListener((change) -> {
				this.corrected = true;
				this.changed.run();
			}));
		}
	}

	boolean isCorrected() {
		return this.corrected;
	}

	void remove() {
		this.watches.forEach(Registration::remove);
		this.watches.clear();
		getElement().removeFromParent();
	}

	private void follow(HasValidation field) {
		this.corrected = !field.isInvalid();
		String message = field.getErrorMessage();
		if (field.isInvalid() && message != null && !message.isEmpty()) {
			this.link.setText(text(label(), message));
		}
		this.changed.run();
	}

	// The label of a field with two inputs is that of the wrong one.
	private String label() {
		return (!this.problem.label().isEmpty() && this.problem.field() instanceof HasLabel field
				&& field.getLabel() != null) ? field.getLabel() : this.problem.label();
	}

	private String text(String label, String message) {
		return label.isEmpty() ? message : getTranslation("errors.line", label, message);
	}

}
