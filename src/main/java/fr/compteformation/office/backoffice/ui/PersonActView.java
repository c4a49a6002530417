package fr.compteformation.office.backoffice.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.backoffice.Person;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.lifeevent.LifeEvent;
import fr.compteformation.people.lifeevent.LifeEvents;
import fr.compteformation.people.lifeevent.ui.LifeEventSheet;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifReceptions;
import fr.compteformation.rights.dif.DifRectifications;
import fr.compteformation.rights.dif.ui.AttachingSheet;
import fr.compteformation.rights.dif.ui.DifForms;
import fr.compteformation.rights.dif.ui.ReceptionSheet;
import fr.compteformation.rights.dif.ui.RectificationSheet;

/**
 * One act for or about a person.
 */
@Route(PeopleView.ADDRESS + "/:" + PersonActView.PERSON + "/:" + PersonActView.ACT)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.person.acts")
class PersonActView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	static final String PERSON = "person";

	static final String ACT = "act";

	private final People people;

	private final DifRectifications rectifications;

	private final DifReceptions receptions;

	private final LifeEvents lives;

	private final DifForms forms;

	private final Documents documents;

	private final Validator validator;

	private final Agent agent;

	PersonActView(People people, DifRectifications rectifications, DifReceptions receptions, LifeEvents lives,
			DifForms forms, Documents documents, Validator validator, AuthenticationContext authentication) {
		this.people = people;
		this.rectifications = rectifications;
		this.receptions = receptions;
		this.lives = lives;
		this.forms = forms;
		this.documents = documents;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		PersonAct act = event.getRouteParameters().get(ACT).flatMap(PersonAct::at).orElseThrow(NotFoundException::new);
		HolderId holder = new HolderId(PageParameter.id(event.getRouteParameters().get(PERSON).orElseThrow()));
		show(this.people.open(this.agent, holder).orElseThrow(NotFoundException::new), act);
	}

	private void show(Person person, PersonAct act) {
		Anchor back = new Anchor("/%s/%s".formatted(PeopleView.ADDRESS, person.holder().value()),
				getTranslation("backoffice.person.act.back"));
		getContent().removeAll();
		getContent().add(back, new H1(getTranslation("backoffice.person.act.for", person.name())),
				sheet(act, person.holder()));
	}

	private Component sheet(PersonAct act, HolderId holder) {
		return switch (act) {
			case RECTIFY_DIF ->
				new RectificationSheet(this.rectifications, this.documents, this.validator, this.agent, holder);
			case ENTER_DECLARATION ->
				new ReceptionSheet(this.receptions, this.forms, this.validator, this.agent, holder);
			case ATTACH_DOCUMENT -> new AttachingSheet(this.receptions, this.documents, this.agent, holder);
			case REPORT_DEATH ->
				new LifeEventSheet(this.lives, this.validator, this.agent, holder, LifeEvent.Kind.DEATH);
			case REPORT_RETIREMENT ->
				new LifeEventSheet(this.lives, this.validator, this.agent, holder, LifeEvent.Kind.RETIREMENT);
		};
	}

}
