package fr.compteformation.office.backoffice.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.backoffice.Person;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.security.Agent;

/**
 * A person’s identity. The social security number is shown on request; this is recorded
 * in the audit log first.
 */
class PersonSheet extends Composite<Section> {

	private final People people;

	private final Agent agent;

	private final Person person;

	private final Span nir;

	private final Button unmask = new Button(getTranslation("action.showNumber"), (click) -> unmask());

	PersonSheet(People people, Agent agent, Person person) {
		this.people = people;
		this.agent = agent;
		this.person = person;
		this.nir = new Span(person.maskedNir());
		this.nir.getElement().setAttribute("tabindex", "-1");
		Div number = new Div(this.nir, this.unmask);
		number.addClassNames("actions", "near");
		Facts facts = new Facts().tell(getTranslation("backoffice.fact.holder"), person.name())
			.tell(getTranslation("backoffice.fact.account"), person.number().formatted())
			.tell(getTranslation("field.nir"), number)
			.tell(getTranslation("field.account"), getTranslation(person.account().messageKey()));
		tellLife(facts, "lifeevent.deceased", person.life().deceasedOn());
		tellLife(facts, "lifeevent.retired", person.life().retiredOn());
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.person.identity")), facts);
	}

	private void tellLife(Facts facts, String key, @Nullable LocalDate day) {
		if (day != null) {
			facts.tell(getTranslation(key), PortalTime.date(day, getLocale()));
		}
	}

	// Move the focus to the number: its button is gone.
	private void unmask() {
		this.nir.setText(this.people.unmask(this.agent, this.person.holder()));
		this.unmask.setVisible(false);
		this.nir.getElement().callJsFunction("focus");
	}

}
