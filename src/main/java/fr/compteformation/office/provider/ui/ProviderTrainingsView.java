package fr.compteformation.office.provider.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.office.provider.ProviderTrainings;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseEditing;

/**
 * The trainings of a provider. Before the first, the provider says where it is.
 */
@Route("professionnels/formations")
@Menu(title = "provider.trainings.title", order = 20)
@RolesAllowed(Professional.PROVIDER)
@TitleKey("provider.trainings.title")
class ProviderTrainingsView extends Composite<Div> implements TranslatedTitle {

	private final ProviderTrainings trainings;

	private final Professional professional;

	private final Div body = new Div();

	ProviderTrainingsView(ProviderTrainings trainings, AuthenticationContext authentication) {
		this.trainings = trainings;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		Paragraph lead = new Paragraph(getTranslation("provider.trainings.lead"));
		lead.addClassName("soft");
		this.body.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), lead, this.body);
		show();
	}

	private void show() {
		this.body.removeAll();
		if (!this.trainings.isDescribed(this.professional)) {
			this.body.add(where());
			return;
		}
		Anchor add = new Anchor(ProviderPages.TRAININGS.of(ProviderTrainingView.NEW).path(),
				getTranslation("provider.trainings.add"));
		add.addClassName("btn");
		List<CourseEditing.EditedCourse> courses = this.trainings.of(this.professional);
		this.body.add(courses.isEmpty() ? new EmptyState(getTranslation("provider.trainings.empty")) : table(courses),
				add);
	}

	private Component table(List<CourseEditing.EditedCourse> courses) {
		CardTable table = new CardTable("provider.trainings.title", "provider.column.training", "field.state",
				"provider.column.sessions", "provider.column.price");
		courses.forEach((course) -> table.add(
				new Anchor(ProviderPages.TRAININGS.of(course.id()).path(), course.content().shown().title()),
				new Span(getTranslation("provider.courseState." + course.state())),
				new Span(String.valueOf(course.sessions().stream().filter((session) -> !session.withdrawn()).count())),
				new Span(course.terms().price().formatted(getLocale()))));
		return table;
	}

	private Component where() {
		ErrorSummary summary = new ErrorSummary();
		TextField street = new TextField(getTranslation("provider.session.street"));
		TextField postalCode = new TextField(getTranslation("provider.where.postalCode"));
		TextField town = new TextField(getTranslation("provider.where.town"));
		Button save = new Button(getTranslation("action.save"), (click) -> {
			List<Problem> problems = new FieldChecks()
				.check(street, !street.getValue().isBlank(), "provider.where.streetWrong")
				.check(postalCode, postalCode.getValue().matches("\\d{5}"), "provider.where.postalCodeWrong")
				.check(town, !town.getValue().isBlank(), "provider.session.townWrong")
				.problems();
			summary.show(problems);
			if (problems.isEmpty()) {
				this.trainings.describe(this.professional, street.getValue().strip(), postalCode.getValue(),
						town.getValue().strip());
				show();
			}
		});
		Div form = new Div(new Paragraph(getTranslation("provider.where.text")), summary, street, postalCode, town,
				save);
		form.addClassName("stack");
		return form;
	}

}
