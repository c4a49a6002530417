package fr.compteformation.office.backoffice.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.backoffice.PersonSearch;
import fr.compteformation.people.lifeevent.LifeEventDetails;
import fr.compteformation.people.lifeevent.LifeEvents;
import fr.compteformation.people.lifeevent.ui.WaitingLifeEvents;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The page for finding a person by number.
 */
@Route(PeopleView.ADDRESS)
@Menu(title = "backoffice.people.title", order = 40)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.people.title")
class PeopleView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/personnes";

	private final People people;

	private final Agent agent;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div answer = new Div();

	private final TextField number = new TextField(getTranslation("backoffice.people.number"));

	PeopleView(People people, LifeEvents lives, AuthenticationContext authentication) {
		this.people = people;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.number.setHelperText(getTranslation("backoffice.people.hint"));
		this.number.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.number.setAutocomplete(Autocomplete.OFF);
		this.number.setAutocorrect(false);
		this.number.setManualValidation(true);
		Button search = new Button(getTranslation("backoffice.people.search"), (click) -> search());
		search.addThemeVariants(ButtonVariant.PRIMARY);
		search.addClickShortcut(Key.ENTER).listenOn(this.number);
		this.answer.getElement().setAttribute("tabindex", "-1");
		Div sheet = new Div(this.summary, this.answer, this.number, search);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		List<LifeEventDetails> waiting = lives.waiting(this.agent);
		if (!waiting.isEmpty()) {
			getContent().addClassName("stack");
			getContent().add(new WaitingLifeEvents(waiting, PeopleView::address));
		}
	}

	private static String address(LifeEventDetails event) {
		PersonAct act = switch (event.kind()) {
			case DEATH -> PersonAct.REPORT_DEATH;
			case RETIREMENT -> PersonAct.REPORT_RETIREMENT;
		};
		return act.pathFor(event.holder());
	}

	private void search() {
		this.summary.show(List.of());
		this.answer.removeAll();
		this.number.setInvalid(false);
		switch (this.people.search(this.agent, this.number.getValue())) {
			case PersonSearch.Found found ->
				getUI().ifPresent((ui) -> ui.navigate(PersonView.class, found.holder().value().toString()));
			case PersonSearch.Nobody nobody -> sayNobody();
			case PersonSearch.Unreadable unreadable -> explain(getTranslation(unreadable.problem().messageKey()));
		}
	}

	private void sayNobody() {
		this.answer.add(new Message(Message.Tone.HINT, getTranslation("backoffice.people.nobody")));
		this.answer.getElement().callJsFunction("focus");
	}

	private void explain(String message) {
		this.number.setErrorMessage(message);
		this.number.setInvalid(true);
		this.summary.show(List.of(new Problem(this.number.getLabel(), message, this.number)));
	}

}
