package fr.compteformation.career.project.ui;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.career.project.ProjectStep;
import fr.compteformation.career.project.Projects;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/** The steps of a project, each to tick when it is done, and a form for one more. */
class StepsSheet extends Composite<Section> {

	private final Projects projects;

	private final Citizen citizen;

	private final LocalDate today;

	private final EntityBinder<ProjectStep> binder;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div list = new Div();

	private final Div form = new Div();

	private final TextField text = new TextField(getTranslation("project.step.text"));

	StepsSheet(Projects projects, Citizen citizen, Validator validator, LocalDate today) {
		this.projects = projects;
		this.citizen = citizen;
		this.today = today;
		this.binder = new EntityBinder<>(ProjectStep.class, validator);
		this.text.setHelperText(getTranslation("project.step.hint"));
		this.text.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.text.setRequiredIndicatorVisible(true);
		DayField due = new DayField("project.step.due");
		this.binder.forField(this.text).withNullRepresentation("").bind("text");
		this.binder.forField(due).bind("due");
		this.binder.readBean(new ProjectStep());
		this.form.addClassName("stack");
		this.form.add(new H3(getTranslation("project.step.new")), this.summary, this.text, due,
				new Button(getTranslation("project.step.add"), (click) -> add()));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("project.steps")), this.list, this.form);
	}

	void show(List<ProjectStep> steps) {
		this.list.removeAll();
		this.form.setVisible(steps.size() < Projects.MOST);
		if (steps.isEmpty()) {
			this.list.add(new EmptyState(getTranslation("project.steps.none")));
			return;
		}
		UnorderedList rows = new UnorderedList();
		rows.addClassName("project-steps");
		steps.forEach((step) -> rows.add(row(step)));
		this.list.add(rows);
	}

	private ListItem row(ProjectStep step) {
		Checkbox done = new Checkbox(step.text(), step.isDone());
		done.addValueChangeListener((change) -> {
			this.projects.finish(this.citizen, step.id(), change.getValue());
			reload();
		});
		Button remove = new Button(getTranslation("action.remove"), (click) -> {
			this.projects.remove(this.citizen, step.id());
			reload();
			this.text.focus();
		});
		remove.addThemeVariants(ButtonVariant.TERTIARY);
		remove.setAriaLabel(getTranslation("project.step.remove", step.text()));
		Span due = new Span(due(step));
		due.addClassName("soft");
		return new ListItem(done, due, remove);
	}

	private String due(ProjectStep step) {
		LocalDate day = step.getDue();
		if (day == null) {
			return "";
		}
		return getTranslation(step.isLate(this.today) ? "project.step.late" : "project.step.by",
				PortalTime.shortDate(day, getLocale()));
	}

	private void add() {
		ProjectStep step = new ProjectStep();
		List<Problem> problems = this.binder.write(step);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.projects.add(this.citizen, step);
			this.binder.readBean(new ProjectStep());
			reload();
			this.text.focus();
		}
	}

	private void reload() {
		show(this.projects.of(this.citizen).steps());
	}

}
