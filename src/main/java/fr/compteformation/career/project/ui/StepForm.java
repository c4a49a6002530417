package fr.compteformation.career.project.ui;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableBiPredicate;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.project.ProjectStep;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/** The form for one more step of a project. */
public class StepForm extends Composite<Div> {

	private final EntityBinder<ProjectStep> binder;

	private final SerializableBiPredicate<String, @Nullable LocalDate> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextField text = new TextField();

	/**
	 * @param titleKey the translation key of the title
	 * @param textKey the translation key of the label of the text
	 * @param submitKey the translation key of the button
	 * @param done called with the text and the day of a valid step; says whether the form
	 * is emptied
	 */
	public StepForm(Validator validator, String titleKey, String textKey, String submitKey,
			SerializableBiPredicate<String, @Nullable LocalDate> done) {
		this.binder = new EntityBinder<>(ProjectStep.class, validator);
		this.done = done;
		this.text.setLabel(getTranslation(textKey));
		this.text.setHelperText(getTranslation("project.step.hint"));
		this.text.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.text.setRequiredIndicatorVisible(true);
		DayField due = new DayField("project.step.due");
		this.binder.forField(this.text).withNullRepresentation("").bind("text");
		this.binder.forField(due).bind("due");
		this.binder.readBean(new ProjectStep());
		getContent().addClassName("stack");
		getContent().add(new H3(getTranslation(titleKey)), this.summary, this.text, due,
				new Button(getTranslation(submitKey), (click) -> submit()));
	}

	void focus() {
		this.text.focus();
	}

	private void submit() {
		ProjectStep step = new ProjectStep();
		List<Problem> problems = this.binder.write(step);
		this.summary.show(problems);
		if (problems.isEmpty() && this.done.test(step.text(), step.getDue())) {
			this.binder.readBean(new ProjectStep());
			focus();
		}
	}

}
