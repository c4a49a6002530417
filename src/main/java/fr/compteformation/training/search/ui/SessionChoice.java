package fr.compteformation.training.search.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.search.TrainingHelp;
import fr.compteformation.training.search.TrainingRequests;

/** Dates and places to choose from, what rights pay, and the request. */
class SessionChoice extends Composite<Section> {

	private final CourseDetails course;

	private final TrainingRequests requests;

	private final RadioButtonGroup<CourseDetails.Session> sessions = new RadioButtonGroup<>(
			getTranslation("formations.sessions"));

	SessionChoice(CourseDetails course, Rights rights, TrainingRequests requests, TrainingHelp help,
			Optional<Citizen> citizen) {
		this.course = course;
		this.requests = requests;
		getContent().addClassNames("sheet", "stack", "request");
		getContent().add(new H2(getTranslation("formations.datesAndPrice")));
		if (course.sessions().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("formations.noSession")));
			return;
		}
		SessionText text = new SessionText(this::getTranslation, getLocale());
		this.sessions.setItems(course.sessions());
		this.sessions.setItemLabelGenerator((session) -> label(session, text));
		this.sessions.setValue(course.sessions().getFirst());
		getContent().add(this.sessions);
		citizen.ifPresentOrElse((person) -> {
			decide(person, rights);
			getContent().add(new PrepareFor(help, person, () -> this.sessions.getValue().id()));
		}, this::visitor);
	}

	private String label(CourseDetails.Session session, SessionText text) {
		return getTranslation("formations.session",
				text.dates(session.dates().startsOn(), session.dates().endsOn(), session.dates().rhythm()),
				text.place(session.place().mode(), session.place().town(), null), session.dates().seats());
	}

	private void visitor() {
		Anchor signIn = new Anchor(TrainingPages.signIn(this.course.id()).path(), getTranslation("action.signIn"));
		signIn.addClassName("btn");
		Anchor register = new Anchor(SharedPages.REGISTRATION.path(), getTranslation("formations.register"));
		register.addClassNames("btn", "plain");
		Div actions = new Div(signIn, register);
		actions.addClassName("actions");
		getContent().add(new PaySheet(this.course.terms().price(), null),
				new Paragraph(getTranslation("formations.visitor")), actions);
	}

	private void decide(Citizen citizen, Rights rights) {
		switch (rights.attachmentOf(citizen)) {
			case Attachment.Attached attached -> {
				Button ask = new Button(getTranslation("formations.ask"), (click) -> ask(citizen));
				ask.addThemeVariants(ButtonVariant.PRIMARY);
				ask.setDisableOnClick(true);
				Div actions = new Div(ask);
				actions.addClassName("actions");
				Paragraph safe = new Paragraph(getTranslation("formations.nothingTaken"));
				safe.addClassName("soft");
				Euros price = this.course.terms().price();
				getContent().add(
						new PaySheet(price, rights.quoteFor(citizen).map((quote) -> quote.plan(price)).orElse(null)),
						actions, safe);
			}
			case Attachment.Unproven unproven ->
				getContent().add(new PaySheet(this.course.terms().price(), null), new ProofPanel(ProofNeed.TO_SEE));
			case Attachment.Withheld withheld -> getContent().add(new PaySheet(this.course.terms().price(), null),
					new Paragraph(getTranslation("formations.withheld")));
		}
	}

	private void ask(Citizen citizen) {
		String next = this.requests.ask(citizen, this.sessions.getValue().id()).route();
		getUI().ifPresent((ui) -> ui.navigate(next));
	}

}
