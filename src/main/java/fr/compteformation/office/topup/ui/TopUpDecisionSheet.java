package fr.compteformation.office.topup.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.topup.TopUpCase;
import fr.compteformation.office.topup.TopUpDecision;
import fr.compteformation.office.topup.TopUpRefusal;
import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The decision about a top-up. The input stays if another supervisor was faster.
 */
class TopUpDecisionSheet extends Composite<Section> {

	private final TopUpReviews reviews;

	private final Agent supervisor;

	private final TopUpCase opened;

	private final RadioButtonGroup<TopUpDecision.Act> act = new RadioButtonGroup<>();

	private final Checkbox newPerson = new Checkbox(getTranslation("topUp.decision.newPerson"));

	private final DecisionForm<TopUpDecision> form;

	private final Select<TopUpRefusal> refusal;

	private final TextArea text;

	private final Button decide;

	private final Announcement conflict = new Announcement();

	TopUpDecisionSheet(TopUpReviews reviews, Validator validator, Agent supervisor, TopUpCase opened) {
		this.reviews = reviews;
		this.supervisor = supervisor;
		this.opened = opened;
		this.form = new DecisionForm<>(TopUpDecision.class, validator);
		this.act.setLabel(getTranslation("backoffice.decision"));
		this.act.setItems(opened.person().mayBeCredited() ? TopUpDecision.Act.values()
				: new TopUpDecision.Act[] { TopUpDecision.Act.REFUSE });
		this.act.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.act.setRequiredIndicatorVisible(true);
		this.act.addValueChangeListener((change) -> choose(change.getValue()));
		this.form.binder().forField(this.act).bind("act");
		this.form.add(this.act);
		this.form.binder().forField(this.newPerson).bind("newPerson");
		this.form.add(this.newPerson);
		this.refusal = this.form.addReason("refusal", "field.motive", "field.motive.choose", TopUpRefusal::messageKey);
		this.refusal.setItems(TopUpRefusal.values());
		this.text = this.form.addRemark("text", "field.explanation", "topUp.decision.text.hint");
		this.text.setMaxLength(TopUpDecision.MAX_TEXT);
		this.decide = this.form.addAct("action.saveDecision", TopUpDecision::new, this::decide);
		this.decide.addThemeVariants(ButtonVariant.PRIMARY);
		this.form.add(this.conflict);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")), this.form);
		choose(null);
	}

	private void choose(TopUpDecision.@Nullable Act chosen) {
		this.form.forgetProblems();
		this.newPerson
			.setVisible(chosen == TopUpDecision.Act.CREDIT && this.opened.person() == TopUpCase.Person.UNKNOWN);
		this.refusal.setVisible(chosen == TopUpDecision.Act.REFUSE);
		this.text.setVisible(chosen == TopUpDecision.Act.REFUSE);
	}

	private List<Problem> decide(TopUpDecision decision) {
		TopUpReviews.Outcome outcome = this.reviews.decide(this.supervisor, this.opened.line().id(),
				this.opened.version(), decision);
		return switch (outcome) {
			case DONE -> {
				Banner.leave(Message.Tone.GOOD, "topUp.outcome." + outcome);
				getUI().ifPresent((ui) -> ui.navigate(TopUpsView.PAGE.route()));
				yield List.of();
			}
			case UNKNOWN_PERSON -> {
				String message = getTranslation(outcome.messageKey());
				this.newPerson.setErrorMessage(message);
				this.newPerson.setInvalid(true);
				yield List.of(new Problem(this.newPerson.getLabel(), message, this.newPerson));
			}
			case CHANGED, NOT_CREDITABLE, CREDITED_BEFORE -> {
				stay(outcome);
				yield List.of();
			}
		};
	}

	// Keep the input, so that the supervisor can copy it.
	private void stay(TopUpReviews.Outcome outcome) {
		Anchor again = new Anchor(TopUpsView.PAGE.of(this.opened.line().id()).path(),
				getTranslation("backoffice.changed.again"));
		again.setRouterIgnore(true);
		this.decide.setEnabled(false);
		this.conflict.say(Message.Tone.BAD, getTranslation(outcome.messageKey()), again);
	}

}
