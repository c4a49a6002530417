package fr.compteformation.rights.dif.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializablePredicate;

import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.EmployerHours;

/** The hours of a declaration without its files, entered for somebody else. */
public class HoursEntry extends Composite<Div> {

	private final EntityBinder<DifDeclaration> binder;

	private final EmployersField employers;

	private final ErrorSummary summary = new ErrorSummary();

	private final SerializablePredicate<List<EmployerHours>> done;

	/**
	 * @param submitKey the translation key of the button
	 * @param done called with the hours once they are valid; says whether the form is
	 * emptied
	 */
	public HoursEntry(DifCalculator calculator, Validator validator, String submitKey,
			SerializablePredicate<List<EmployerHours>> done) {
		this.done = done;
		this.binder = new EntityBinder<>(DifDeclaration.class, validator);
		HoursBlock hours = new HoursBlock(calculator, FormWording.AGENT);
		this.employers = hours.field();
		this.binder.forField(this.employers).bind("employers");
		getContent().addClassName("stack");
		getContent().add(this.summary, hours, new Button(getTranslation(submitKey), (click) -> submit()));
	}

	private void submit() {
		DifDeclaration filled = new DifDeclaration();
		List<Problem> problems = this.binder.write(filled);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			submit(List.copyOf(filled.getEmployers()));
		}
	}

	private void submit(List<EmployerHours> hours) {
		if (this.done.test(hours)) {
			this.employers.type(List.of(""));
			this.employers.focus();
		}
	}

}
