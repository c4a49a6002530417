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

	/** The text of all lines, valid or not. */
	List<String> lines() {
		return this.lines.stream().map(EmployerLine::text).toList();
	}

	/** Replaces all lines by these texts, valid or not, at least one. */
	void type(List<String> texts) {
		keep(texts.size());
		for (int i = 0; i < texts.size(); i++) {
			line(i).type(texts.get(i));
		}
		updateValue();
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
		if (!hours.isEmpty()) {
			keep(hours.size());
		}
		for (int i = 0; i < hours.size(); i++) {
			line(i).type(hours.get(i), getLocale());
		}
	}

	private void keep(int most) {
		while (this.lines.size() > most) {
			this.stack.remove(this.lines.removeLast());
			number();
		}
	}

	private EmployerLine line(int place) {
		return (place < this.lines.size()) ? this.lines.get(place) : addOne();
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
