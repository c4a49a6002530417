package fr.compteformation.office.backoffice.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.identitydocument.IdentityAct;
import fr.compteformation.access.identitydocument.IdentityCase;
import fr.compteformation.access.identitydocument.IdentityCases;
import fr.compteformation.access.identitydocument.IdentityDecision;
import fr.compteformation.access.identitydocument.IdentityMotive;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * The decision about a request: the act, then its motive and a text for the person. The
 * input stays if another agent was faster.
 */
class IdentityDecisionSheet extends Composite<Section> {

	private final IdentityCases cases;

	private final Agent agent;

	private final IdentityCase opened;

	private final SerializableConsumer<IdentityCases.Outcome> done;

	private final RadioButtonGroup<IdentityAct> act = new RadioButtonGroup<>();

	private final DecisionForm<IdentityDecision> form;

	private final Select<IdentityMotive> motive;

	private final TextArea text;

	private final Button decide;

	private final Announcement conflict = new Announcement();

	/**
	 * @param done called with the result, unless the input must stay
	 */
	IdentityDecisionSheet(IdentityCases cases, Validator validator, Agent agent, IdentityCase opened,
			SerializableConsumer<IdentityCases.Outcome> done) {
		this.cases = cases;
		this.agent = agent;
		this.opened = opened;
		this.done = done;
		this.form = new DecisionForm<>(IdentityDecision.class, validator);
		this.act.setLabel(getTranslation("backoffice.decision"));
		this.act.setItems(opened.possible());
		this.act.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.act.setRequiredIndicatorVisible(true);
		this.act.addValueChangeListener((change) -> choose(change.getValue()));
		this.form.binder().forField(this.act).bind("act");
		this.form.add(this.act);
		this.motive = this.form.addReason("motive", "field.motive", "identityDocument.decision.choose",
				IdentityMotive::messageKey);
		this.text = this.form.addRemark("text", "backoffice.decision.text", "identityDocument.decision.text.hint");
		this.text.setMaxLength(IdentityDecision.MAX_TEXT);
		this.decide = this.form.addAct("action.saveDecision", IdentityDecision::new, this::decide);
		this.decide.addThemeVariants(ButtonVariant.PRIMARY);
		this.form.add(this.conflict);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")), this.form);
		choose(null);
	}

	private void choose(@Nullable IdentityAct chosen) {
		List<IdentityMotive> motives = (chosen != null) ? IdentityMotive.of(chosen) : List.of();
		this.form.forgetProblems();
		this.motive.setItems(motives);
		this.motive.setVisible(!motives.isEmpty());
		this.text.setVisible(!motives.isEmpty());
	}

	private List<Problem> decide(IdentityDecision decision) {
		IdentityCases.Outcome outcome = this.cases.decide(this.agent, this.opened.id(), this.opened.status().version(),
				decision);
		switch (outcome) {
			case CHANGED, NAME_UNDECIDED -> stay(outcome);
			case DONE, OWN_ACCOUNT, NOT_ALLOWED -> this.done.accept(outcome);
		}
		return List.of();
	}

	// Keep the input, so that the agent can copy it or decide later.
	private void stay(IdentityCases.Outcome outcome) {
		boolean changed = outcome == IdentityCases.Outcome.CHANGED;
		Anchor way = changed
				? new Anchor("/" + IdentitiesView.ADDRESS + "/" + this.opened.id(),
						getTranslation("backoffice.changed.again"))
				: new Anchor("/" + ReconciliationsView.ADDRESS + "/" + this.opened.account().value(),
						getTranslation("backoffice.identity.decideName"));
		way.setRouterIgnore(changed);
		this.decide.setEnabled(!changed);
		this.conflict.say(Message.Tone.BAD, getTranslation(outcome.messageKey()), way);
	}

}
