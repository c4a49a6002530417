package fr.compteformation.office.review.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.ReviewDecision;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.hours.DifHours;

/**
 * The decisions open to this agent: the act, then its motive. The effect on the account
 * is shown before confirmation.
 */
class DecisionSheet extends Composite<Section> {

	private final DifDecisions decisions;

	private final Agent agent;

	private final DifCase opened;

	private final SerializableBiConsumer<DifDeclaration.Id, DifDecision.Outcome> done;

	private final IntegerField hours = new IntegerField(getTranslation("backoffice.decision.hours"));

	private final Select<DifMotive> motive = new Select<>();

	private final TextArea text = new TextArea();

	private final Paragraph effect = new Paragraph();

	private final DecisionForm<ReviewDecision> form;

	private final Announcement conflict = new Announcement();

	private final Button confirm;

	private @Nullable DifAct act;

	/**
	 * @param done called with the result
	 */
	DecisionSheet(DifDecisions decisions, Validator validator, Agent agent, DifCase opened,
			SerializableBiConsumer<DifDeclaration.Id, DifDecision.Outcome> done) {
		this.decisions = decisions;
		this.agent = agent;
		this.opened = opened;
		this.done = done;
		this.form = new DecisionForm<>(ReviewDecision.class, validator);
		Div acts = new Div();
		acts.addClassName("acts");
		opened.possible().forEach((possible) -> acts.add(new ActButton(possible, this::choose)));
		this.confirm = fields();
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")),
				opened.possible().isEmpty() ? new Paragraph(getTranslation("backoffice.decision.none")) : acts,
				this.form);
	}

	private Button fields() {
		this.hours.setMin(0);
		this.hours.setMax(ReviewDecision.MAX_HOURS);
		this.hours.setValueChangeMode(ValueChangeMode.LAZY);
		this.hours.addValueChangeListener((change) -> tellEffect());
		this.motive.setLabel(getTranslation("backoffice.decision.motive"));
		this.motive.setItems(Arrays.asList(DifMotive.values()));
		this.motive.setItemLabelGenerator((value) -> getTranslation(value.messageKey()));
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		this.effect.getElement().setAttribute("role", "status");
		this.effect.addClassName("next");
		this.form.binder().forField(this.hours).withDefaultValidator(false).bind("hours");
		this.form.binder().forField(this.motive).bind("motive");
		this.form.binder().forField(this.text).bind("text");
		this.form.setVisible(false);
		Stream.of(this.hours, this.motive, this.text, this.effect).forEach(this.form::add);
		Button decide = this.form.addAct("backoffice.decision", () -> new ReviewDecision(chosen()), this::decide);
		decide.addThemeVariants(ButtonVariant.PRIMARY);
		this.form.add(this.conflict);
		return decide;
	}

	private DifAct chosen() {
		return Objects.requireNonNull(this.act);
	}

	private void choose(DifAct chosen) {
		this.act = chosen;
		this.form.forgetProblems();
		this.hours.setVisible(ReviewDecision.takesHours(chosen));
		if (!this.hours.isVisible()) {
			this.hours.clear();
		}
		this.hours.setHelperText(
				(chosen == DifAct.OPEN_ADVERSARIAL) ? getTranslation("backoffice.decision.hours.proposed") : null);
		this.motive.setVisible(chosen.needsMotive());
		this.text.setVisible(chosen != DifAct.CONFIRM);
		this.text
			.setLabel(getTranslation(chosen.isInternal() ? "backoffice.decision.remark" : "backoffice.decision.text"));
		this.text.setHelperText(getTranslation(
				chosen.isInternal() ? "backoffice.decision.remark.hint" : "backoffice.decision.text.hint"));
		this.confirm.setText(getTranslation("backoffice.decision.confirm", getTranslation("backoffice.act." + chosen)));
		this.form.setVisible(true);
		tellEffect();
		if (this.hours.isVisible()) {
			this.hours.focus();
		}
		else if (this.motive.isVisible()) {
			this.motive.focus();
		}
		else {
			this.confirm.focus();
		}
	}

	private void tellEffect() {
		DifHours right = right();
		this.effect.setVisible(right != null);
		if (right != null) {
			DifDecision.Effect told = this.decisions.effectOf(this.agent, this.opened.details().id(), right);
			this.effect.setText(getTranslation("backoffice.decision.effect", told.before().formatted(getLocale()),
					told.after().formatted(getLocale()), told.difference().signed(getLocale())));
		}
	}

	private @Nullable DifHours right() {
		DifDetails details = this.opened.details();
		return (this.act != null) ? this.act.right(details.hours(), typed(), details.pending()) : null;
	}

	private @Nullable DifHours typed() {
		Integer value = this.hours.getValue();
		return (value != null && value >= 0 && value <= ReviewDecision.MAX_HOURS) ? new DifHours(value) : null;
	}

	private List<Problem> decide(ReviewDecision typed) {
		DifDecision decision = typed.decision();
		DifDecision.Outcome decided = this.decisions.decide(this.agent, this.opened.details().id(),
				this.opened.details().version(), decision);
		if (decided instanceof DifDecision.Outcome.Changed changed && changed.now() != null) {
			tellBoth(decision, changed.now());
		}
		else {
			this.done.accept(this.opened.details().id(), decided);
		}
		return List.of();
	}

	// Keep the input, so that the agent can copy it.
	private void tellBoth(DifDecision mine, DifDetails now) {
		Anchor again = new Anchor(SharedPages.DIF_QUEUE.of(now.id().value()).path(),
				getTranslation("backoffice.changed.again"));
		again.setRouterIgnore(true);
		this.confirm.setEnabled(false);
		this.conflict.say(Message.Tone.BAD, getTranslation("backoffice.changed"),
				new Facts().tell(getTranslation("backoffice.changed.mine"), mine(mine))
					.tell(getTranslation("backoffice.changed.now"), now(now)),
				again);
	}

	private String mine(DifDecision mine) {
		String act = getTranslation("backoffice.act." + mine.act());
		DifHours hours = right();
		return (hours != null) ? getTranslation("backoffice.changed.hours", act, hours.value()) : act;
	}

	private String now(DifDetails now) {
		String state = getTranslation(now.state().messageKey());
		DifHours hours = (now.credited() != null) ? now.credited() : now.hours();
		return getTranslation("backoffice.changed.hours", state, hours.value());
	}

}
