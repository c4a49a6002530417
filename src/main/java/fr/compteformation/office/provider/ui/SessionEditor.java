package fr.compteformation.office.provider.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.provider.ProviderTrainings;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseEditing;

/** The form that adds a session, or changes one that was chosen. */
class SessionEditor extends Composite<Div> {

	private final ProviderTrainings trainings;

	private final Professional professional;

	private final CourseEditing.EditedCourse course;

	private final Towns towns;

	private final LocalDate today;

	private final SerializableConsumer<String> saved;

	/**
	 * @param saved called with the translation key of what was done
	 */
	SessionEditor(ProviderTrainings trainings, Professional professional, CourseEditing.EditedCourse course,
			Towns towns, LocalDate today, SerializableConsumer<String> saved) {
		this.trainings = trainings;
		this.professional = professional;
		this.course = course;
		this.towns = towns;
		this.today = today;
		this.saved = saved;
		getContent().addClassName("stack");
		show(null);
	}

	/** Shows a session to change. */
	void change(CourseEditing.EditedSession session) {
		show(session).focus();
	}

	private SessionForm show(CourseEditing.@Nullable EditedSession session) {
		SessionForm form = new SessionForm(this.towns, this.today);
		ErrorSummary summary = new ErrorSummary();
		Button save = new Button(getTranslation((session != null) ? "provider.session.save" : "provider.session.add"),
				(click) -> save(session, form, summary));
		Div actions = new Div(save);
		actions.addClassNames("actions", "near");
		if (session != null) {
			form.setSession(session);
			save.addThemeVariants(ButtonVariant.PRIMARY);
			actions.add(new Button(getTranslation("action.cancel"), (click) -> show(null)));
		}
		getContent().removeAll();
		getContent().add(new H3(getTranslation((session != null) ? "provider.session.change" : "provider.session.new")),
				summary, form, actions);
		return form;
	}

	private void save(CourseEditing.@Nullable EditedSession session, SessionForm form, ErrorSummary summary) {
		List<Problem> problems = form.problems();
		summary.show(problems);
		if (problems.isEmpty()) {
			this.trainings.plan(this.professional, this.course.id(), (session != null) ? session.id() : null,
					form.dates(), form.place());
			this.saved.accept((session != null) ? "provider.session.changed" : "provider.session.added");
		}
	}

}
