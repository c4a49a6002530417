package fr.compteformation.rights.dif.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;

import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.hours.HoursReading;

/**
 * The hours per employer: one line, and more for people with several employers at the
 * same time. The value is empty until all lines are valid; input is always kept.
 */
class EmployersField extends CustomField<List<EmployerHours>>
		implements HasValidator<List<EmployerHours>>, Focusable<CustomField<List<EmployerHours>>> {

	private final List<EmployerLine> lines = new ArrayList<>();

	private final FormWording wording;

	private final Div stack = new Div();

	private final Button more = new Button(getTranslation("dif.employers.more"), (click) -> addOne().focus());

	EmployersField(FormWording wording) {
		super(List.of());
		this.wording = wording;
		getElement().setAttribute("aria-label", getTranslation(wording.hours()));
		setManualValidation(true);
		this.stack.addClassName("employers");
		this.more.addThemeVariants(ButtonVariant.TERTIARY);
		this.more.addClassName("more");
		add(this.stack);
		addOne();
	}

	/** The button that adds a line, placed below the field and its message. */
	Button more() {
		return this.more;
	}

	@Override
	public Validator<List<EmployerHours>> getDefaultValidator() {
		return (hours, context) -> wrong().map((line) -> ValidationResult.error(line.problem()))
			.orElseGet(ValidationResult::ok);
	}

	/** Marks the invalid lines; the message appears below all of them. */
	@Override
	public void setInvalid(boolean invalid) {
		super.setInvalid(invalid);
		this.lines.forEach((line) -> line.mark(invalid && (wrong().isEmpty() || line.isWrong())));
	}

	@Override
	public void focus() {
		wrong().orElse(this.lines.getFirst()).focus();
	}

	@Override
	protected List<EmployerHours> generateModelValue() {
		List<EmployerHours> hours = new ArrayList<>();
		for (EmployerLine line : this.lines) {
			if (line.read() instanceof HoursReading.Valid valid) {
				hours.add(valid.hours());
			}
		}
		return (hours.size() == this.lines.size()) ? hours : List.of();
	}

	// An empty value must not clear the input; another one replaces all lines.
	@Override
	protected void setPresentationValue(List<EmployerHours> hours) {
		while (!hours.isEmpty() && this.lines.size() > hours.size()) {
			this.stack.remove(this.lines.removeLast());
			number();
		}
		for (int i = 0; i < hours.size(); i++) {
			EmployerLine line = (i < this.lines.size()) ? this.lines.get(i) : addOne();
			line.type(hours.get(i), getLocale());
		}
	}

	private Optional<EmployerLine> wrong() {
		return this.lines.stream().filter(EmployerLine::isWrong).findFirst();
	}

	private EmployerLine addOne() {
		EmployerLine line = new EmployerLine(this.wording, this::updateValue, this::remove);
		this.lines.add(line);
		this.stack.add(line);
		number();
		return line;
	}

	private void remove(EmployerLine line) {
		this.lines.remove(line);
		this.stack.remove(line);
		number();
		updateValue();
		this.lines.getLast().focus();
	}

	private void number() {
		boolean several = this.lines.size() > 1;
		for (int i = 0; i < this.lines.size(); i++) {
			this.lines.get(i).number(i + 1, several);
		}
		this.more.setVisible(this.lines.size() < DifDeclaration.MAX_EMPLOYERS);
	}

}
