package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.office.provider.ProviderTrainings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseEditing;

/**
 * A training of a provider with its sessions, to describe, submit and withdraw.
 */
@Route("professionnels/formations")
@RolesAllowed(Professional.PROVIDER)
class ProviderTrainingView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle, KeepsTyping {

	/** The parameter of a new training. */
	static final String NEW = "nouvelle";

	private final ProviderTrainings trainings;

	private final Towns towns;

	private final Clock clock;

	private final Professional professional;

	private @Nullable UUID id;

	ProviderTrainingView(ProviderTrainings trainings, Towns towns, Clock clock, AuthenticationContext authentication) {
		this.trainings = trainings;
		this.towns = towns;
		this.clock = clock;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public String titleKey() {
		return (this.id != null) ? "provider.course.edit" : "provider.trainings.add";
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		this.id = parameter.equals(NEW) ? null : PageParameter.id(parameter);
		show((this.id != null) ? this.trainings.find(this.professional, this.id).orElseThrow(NotFoundException::new)
				: null);
	}

	private void show(CourseEditing.@Nullable EditedCourse course) {
		getContent().removeAll();
		getContent().add(new Anchor(ProviderPages.TRAININGS.path(), getTranslation("provider.course.back")),
				new H1(getTranslation(titleKey())));
		if (course != null) {
			getContent().add(section("field.state", publication(course)), sessions(course));
		}
		getContent().add(section("provider.part.course", courseForm(course)));
	}

	private Div publication(CourseEditing.EditedCourse course) {
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		UUID id = course.id();
		switch (course.state()) {
			case DRAFT, WITHDRAWN -> actions.add(action("provider.course.submit", "provider.course.submitted",
					() -> this.trainings.submit(this.professional, id)));
			case SUBMITTED, PUBLISHED -> actions.add(action("provider.course.withdraw", "provider.course.withdrawn",
					() -> this.trainings.withdraw(this.professional, id)));
		}
		Div state = new Div(new Paragraph(getTranslation("provider.courseMeaning." + course.state())), actions);
		state.addClassName("stack");
		return state;
	}

	private Button action(String key, String doneKey, Runnable verb) {
		return new Button(getTranslation(key), (click) -> {
			verb.run();
			saved(doneKey);
		});
	}

	private Div courseForm(CourseEditing.@Nullable EditedCourse course) {
		CourseForm form = new CourseForm(course);
		ErrorSummary summary = new ErrorSummary();
		Button save = new Button(getTranslation("action.save"), (click) -> {
			List<Problem> problems = form.problems();
			summary.show(problems);
			if (problems.isEmpty()) {
				this.id = this.trainings.save(this.professional, this.id, form.content(), form.terms());
				saved("provider.course.saved");
			}
		});
		save.addThemeVariants(ButtonVariant.PRIMARY);
		return stack(summary, form, new FormActions(ProviderPages.TRAININGS, save));
	}

	private Section sessions(CourseEditing.EditedCourse course) {
		LocalDate today = PortalTime.today(this.clock);
		SessionEditor editor = new SessionEditor(this.trainings, this.professional, course, this.towns, today,
				this::saved);
		return section("provider.part.sessions", new SessionLines(this.trainings, this.professional, course, today,
				editor::change, () -> saved("provider.session.withdrawn")), editor);
	}

	private void saved(String key) {
		Banner.leave(Message.Tone.GOOD, key);
		UUID id = this.id;
		getUI().ifPresent((ui) -> ui.navigate(ProviderPages.TRAININGS.of((id != null) ? id : NEW).route()));
	}

	private Section section(String titleKey, Component... parts) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(parts);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private static Div stack(Component... parts) {
		Div stack = new Div(parts);
		stack.addClassName("stack");
		return stack;
	}

}
