package fr.compteformation.people.lifeevent.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.lifeevent.LifeEventAct;
import fr.compteformation.people.lifeevent.LifeEventDecision;
import fr.compteformation.people.lifeevent.LifeEventDetails;
import fr.compteformation.people.lifeevent.LifeEventState;
import fr.compteformation.people.lifeevent.LifeEvents;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/** What a recorded retirement means, and the form to contest it. */
@Route("mon-depart-a-la-retraite")
@RolesAllowed(Citizen.ROLE)
@TitleKey("lifeevent.retirement.title")
class RetirementView extends Composite<Div> implements TranslatedTitle {

	private final LifeEvents events;

	private final Validator validator;

	private final Citizen citizen;

	private final Announcement outcome = new Announcement();

	private final Section sheet = new Section();

	RetirementView(LifeEvents events, Validator validator, AuthenticationContext authentication) {
		this.events = events;
		this.validator = validator;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		Anchor back = new Anchor(SharedPages.RIGHTS.path(), getTranslation("action.backToRights"));
		this.sheet.addClassNames("sheet", "stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), this.outcome, this.sheet, back);
		show();
	}

	private void show() {
		this.sheet.removeAll();
		this.events.retirementOf(this.citizen)
			.ifPresentOrElse(this::show,
					() -> this.sheet.add(new Paragraph(getTranslation("lifeevent.retirement.none"))));
	}

	private void show(LifeEventDetails retirement) {
		this.sheet.add(new Paragraph(
				getTranslation("lifeevent.retirement.text", PortalTime.date(retirement.happenedOn(), getLocale()))));
		if (retirement.possible().contains(LifeEventAct.CONTEST)) {
			DecisionForm<LifeEventDecision> form = new DecisionForm<>(LifeEventDecision.class, this.validator);
			form.addRemark("remark", "lifeevent.contest.words", "lifeevent.contest.words.hint")
				.setRequiredIndicatorVisible(true);
			form.addAct("action.contest", LifeEventDecision::new, this::contest);
			this.sheet.add(new H2(getTranslation("lifeevent.contest.title")), form);
		}
		else if (retirement.state() != LifeEventState.IN_FORCE) {
			this.sheet.add(new Message(Message.Tone.HINT, getTranslation("lifeevent.contest.waiting")));
		}
	}

	private List<Problem> contest(LifeEventDecision words) {
		boolean contested = this.events.contest(this.citizen, words);
		show();
		this.outcome.say(contested ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(contested ? "lifeevent.contest.done" : "lifeevent.outcome.CHANGED"));
		return List.of();
	}

}
