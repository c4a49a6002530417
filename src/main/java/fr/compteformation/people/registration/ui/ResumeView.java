package fr.compteformation.people.registration.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.Step;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/** Asks whether to resume or discard an unfinished registration. */
@Route(ResumeView.ADDRESS)
@AnonymousAllowed
@TitleKey("registration.resume.title")
class ResumeView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String ADDRESS = StepView.ROOT + "/reprendre";

	private final Visit visit;

	ResumeView(Visit visit) {
		this.visit = visit;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Draft draft = this.visit.offered().orElseGet(this.visit::draft);
		if (draft.equals(Draft.EMPTY)) {
			event.forwardTo(StepView.address(Step.TERMS));
		}
		else {
			show(draft);
		}
	}

	private void show(Draft draft) {
		Optional<String> number = draft.maskedNumber();
		Paragraph found = new Paragraph(number.map((masked) -> getTranslation("registration.resume.number", masked))
			.orElseGet(() -> getTranslation("registration.resume.noNumber")));
		Button restart = new Button(getTranslation("registration.resume.restart"), (click) -> restart());
		Button resume = new Button(getTranslation("registration.resume.resume"), (click) -> resume());
		resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div actions = new Div(restart, resume);
		actions.addClassName("actions");
		Div sheet = new Div(found, new Paragraph(getTranslation("registration.resume.question")), actions);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private void resume() {
		this.visit.resume();
		go(Step.current(this.visit.draft()));
	}

	private void restart() {
		this.visit.forget();
		go(Step.TERMS);
	}

	private void go(Step step) {
		getUI().ifPresent((ui) -> ui.navigate(StepView.address(step)));
	}

}
