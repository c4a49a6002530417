package fr.compteformation.office.provider.ui;

import java.util.List;
import java.util.function.BiFunction;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.TrainingPublishing;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CourseEditing;

/**
 * The trainings that providers ask to publish.
 */
@Route(TrainingsToPublishView.ADDRESS)
@Menu(title = "provider.publish.title", order = 82)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("provider.publish.title")
class TrainingsToPublishView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/formations";

	private final TrainingPublishing publishing;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final Div sheets = new Div();

	TrainingsToPublishView(TrainingPublishing publishing, AuthenticationContext authentication) {
		this.publishing = publishing;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.sheets.addClassName("stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), this.message, this.sheets);
		show();
	}

	private void show() {
		this.sheets.removeAll();
		List<CourseEditing.EditedCourse> submitted = this.publishing.submitted(this.supervisor);
		submitted.forEach((course) -> this.sheets.add(sheet(course)));
		if (submitted.isEmpty()) {
			this.sheets.add(new EmptyState(getTranslation("provider.publish.empty")));
		}
	}

	private Section sheet(CourseEditing.EditedCourse course) {
		Facts facts = new Facts().tell(getTranslation("professional.column.organisation"), course.provider())
			.tell(getTranslation("provider.course.audience"), course.content().shown().audience())
			.tell(getTranslation("provider.course.programme"),
					course.content().shown().programme().toString().replace("|", " · "))
			.tell(getTranslation("field.hours"), String.valueOf(course.terms().hours()))
			.tell(getTranslation("provider.column.price"), course.terms().price().formatted(getLocale()))
			.tell(getTranslation("provider.column.sessions"), String.valueOf(course.sessions().size()));
		Div actions = new Div(
				action("provider.publish.publish", "provider.publish.published", course, this.publishing::publish),
				action("provider.publish.giveBack", "provider.publish.givenBack", course, this.publishing::giveBack));
		actions.addClassNames("actions", "near");
		Section sheet = new Section(new H2(course.content().shown().title()),
				new Paragraph(course.content().shown().goals()), facts, actions);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Button action(String key, String doneKey, CourseEditing.EditedCourse course,
			BiFunction<Agent, CourseEditing.EditedCourse, CourseEditing.Outcome> verb) {
		Button button = new Button(getTranslation(key), (click) -> {
			CourseEditing.Outcome outcome = verb.apply(this.supervisor, course);
			show();
			String title = course.content().shown().title();
			switch (outcome) {
				case DONE -> this.message.say(Message.Tone.GOOD, getTranslation(doneKey, title));
				case CHANGED -> this.message.say(Message.Tone.BAD, getTranslation("provider.publish.changed", title));
				case GONE -> this.message.say(Message.Tone.BAD, getTranslation("provider.publish.gone", title));
			}
		});
		button.setAriaLabel(
				getTranslation("agent.agents.actionOn", getTranslation(key), course.content().shown().title()));
		return button;
	}

}
