package fr.compteformation.office.provider.ui;

import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.provider.ProviderTrainings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseEditing;

/** The sessions of a training, each to change or to withdraw. */
class SessionLines extends Composite<Div> {

	private final ProviderTrainings trainings;

	private final Professional professional;

	private final CourseEditing.EditedCourse course;

	private final LocalDate today;

	private final SerializableConsumer<CourseEditing.EditedSession> change;

	private final SerializableRunnable withdrawn;

	/**
	 * @param change called with the session to change
	 */
	SessionLines(ProviderTrainings trainings, Professional professional, CourseEditing.EditedCourse course,
			LocalDate today, SerializableConsumer<CourseEditing.EditedSession> change, SerializableRunnable withdrawn) {
		this.trainings = trainings;
		this.professional = professional;
		this.course = course;
		this.today = today;
		this.change = change;
		this.withdrawn = withdrawn;
		if (course.sessions().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("provider.session.none")));
			return;
		}
		CardTable table = new CardTable("provider.part.sessions", "provider.column.dates", "provider.column.place",
				"provider.session.seats", "field.action");
		course.sessions()
			.forEach((session) -> table.add(new Span(dates(session)),
					new Span(Objects.requireNonNullElseGet(session.place().town(),
							() -> getTranslation("provider.distance"))),
					new Span(String.valueOf(session.dates().seats())), action(session)));
		getContent().add(table);
	}

	private String dates(CourseEditing.EditedSession session) {
		return getTranslation("provider.dates", PortalTime.shortDate(session.dates().startsOn(), getLocale()),
				PortalTime.shortDate(session.dates().endsOn(), getLocale()));
	}

	private Component action(CourseEditing.EditedSession session) {
		if (session.withdrawn()) {
			return new Span(getTranslation("provider.courseState.WITHDRAWN"));
		}
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		// One that has begun is held as it was announced.
		if (session.dates().startsOn().isAfter(this.today)) {
			actions.add(button("action.change", session, () -> this.change.accept(session)));
		}
		actions.add(button("action.remove", session, () -> {
			this.trainings.withdraw(this.professional, this.course.id(), session.id());
			this.withdrawn.run();
		}));
		return actions;
	}

	private Button button(String key, CourseEditing.EditedSession session, SerializableRunnable act) {
		Button button = new Button(getTranslation(key), (click) -> act.run());
		button.setAriaLabel(getTranslation("agent.agents.actionOn", getTranslation(key), dates(session)));
		return button;
	}

}
