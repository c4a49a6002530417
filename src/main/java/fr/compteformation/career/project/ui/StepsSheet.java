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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import fr.compteformation.career.project.ProjectStep;
import fr.compteformation.career.project.Projects;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.security.Citizen;

/** The steps of a project, each to tick when it is done, and a form for one more. */
class StepsSheet extends Composite<Section> {

	private final Projects projects;

	private final Citizen citizen;

	private final LocalDate today;

	private final Div list = new Div();

	private final StepForm form;

	StepsSheet(Projects projects, Citizen citizen, Validator validator, LocalDate today) {
		this.projects = projects;
		this.citizen = citizen;
		this.today = today;
		this.form = new StepForm(validator, "project.step.new", "project.step.text", "project.step.add", this::add);
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
			this.form.focus();
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

	private boolean add(String text, @Nullable LocalDate due) {
		this.projects.add(this.citizen, text, due);
		reload();
		return true;
	}

	private void reload() {
		show(this.projects.of(this.citizen).steps());
	}

}
