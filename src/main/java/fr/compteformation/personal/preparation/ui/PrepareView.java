package fr.compteformation.personal.preparation.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.career.project.ui.StepForm;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.HelpedPerson;
import fr.compteformation.personal.delegation.Helpers;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.preparation.PreparationOutcome;
import fr.compteformation.personal.preparation.Preparations;
import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.ui.HoursEntry;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.training.trades.Trades;

/** What a helper prepares for somebody who allowed it. */
@Route("preparer")
@RolesAllowed(Citizen.ROLE)
@TitleKey("preparation.prepare.title")
class PrepareView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final Helpers helpers;

	private final Preparations preparations;

	private final Trades trades;

	private final DifCalculator calculator;

	private final PreparedWording wording;

	private final Validator validator;

	private final Citizen citizen;

	private final Announcement message = new Announcement();

	private final Div list = new Div();

	PrepareView(Helpers helpers, Preparations preparations, Trades trades, DifCalculator calculator,
			PreparedWording wording, Validator validator, AuthenticationContext authentication) {
		this.helpers = helpers;
		this.preparations = preparations;
		this.trades = trades;
		this.calculator = calculator;
		this.wording = wording;
		this.validator = validator;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		show(this.helpers.find(this.citizen, PageParameter.id(parameter)).orElseThrow(NotFoundException::new));
	}

	private void show(HelpedPerson person) {
		getContent().removeAll();
		getContent().add(
				new Anchor(Delegations.PAGE.of(person.delegation()).path(), getTranslation("preparation.prepare.back")),
				new H1(getTranslation("preparation.prepare.for", person.name())),
				new Paragraph(getTranslation("preparation.prepare.how")), this.message);
		person.prepares().forEach((kind) -> getContent().add(part(person, kind)));
		getContent().add(this.list);
		list(person);
	}

	private Component part(HelpedPerson person, Preparable kind) {
		Section part = new Section(new H2(getTranslation("preparation.part." + kind)));
		part.addClassNames("sheet", "stack");
		switch (kind) {
			case PROJECT -> part
				.add(new TradeEntry(this.trades, (trade) -> prepare(person, new PreparedContent.Target(trade.code()))),
						new StepForm(this.validator, "preparation.step", "preparation.step.text",
								"preparation.step.submit",
								(text, due) -> prepare(person, new PreparedContent.NextStep(text, due))));
			case DIF -> part.add(new HoursEntry(this.calculator, this.validator, "preparation.hours.submit",
					(hours) -> prepare(person, new PreparedContent.Hours(hours))));
			case DOSSIER -> part.add(new Paragraph(getTranslation("preparation.session.how", person.name())),
					new Paragraph(new Anchor(SharedPages.TRAININGS.path(), getTranslation("trades.trainings.search"))));
		}
		return part;
	}

	private boolean prepare(HelpedPerson person, PreparedContent content) {
		return tell(person, this.preparations.prepare(this.citizen, person.delegation(), content));
	}

	/** Says what became of it; what was typed stays unless it was prepared. */
	private boolean tell(HelpedPerson person, PreparationOutcome outcome) {
		boolean done = outcome == PreparationOutcome.DONE;
		list(person);
		this.message.say(done ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(outcome.messageKey(), person.name()));
		return done;
	}

	private void list(HelpedPerson person) {
		this.list.removeAll();
		// Once the delegation has ended, nothing is shown, though something was prepared.
		if (this.helpers.find(this.citizen, person.delegation()).isEmpty()) {
			return;
		}
		this.list
			.add(new PreparedList(this.preparations.by(this.citizen, person.delegation()), this.wording, (prepared) -> {
				boolean withdrawn = this.preparations.withdraw(this.citizen, prepared.id());
				list(person);
				this.message.say(withdrawn ? Message.Tone.GOOD : Message.Tone.HINT,
						getTranslation(withdrawn ? "preparation.withdrawn" : "preparation.withdraw.late"));
			}));
	}

}
