package fr.compteformation.office.review.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.review.DecisionDesk;
import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.Proposal;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.hours.DifHours;

/**
 * The decisions open to this agent, filled in with what the reading suggests. The effect
 * on the account, and whether a supervisor reviews it, is shown before. An act whose form
 * is in sight is decided by one press of its button; any other is selected first.
 */
class DecisionSheet extends Composite<Section> {

	private final DecisionDesk desk;

	private final Agent agent;

	private final DifCase opened;

	private final Proposal proposal;

	private final SerializableConsumer<Optional<DifDecision.Outcome>> done;

	private final IntegerField hours = new IntegerField(getTranslation("backoffice.decision.hours"));

	private final Select<DifMotive> motive = new Select<>();

	private final AskedDocumentSelect asked = new AskedDocumentSelect();

	private final TextArea text = new TextArea();

	private final EffectLine effect = new EffectLine();

	private final DecisionForm<DifDecision> form;

	private final DecisionConflict conflict = new DecisionConflict();

	private final List<ActButton> acts;

	private @Nullable DifAct act;

	// The text as the portal wrote it; an agent’s own words are never replaced.
	private String written = "";

	/**
	 * @param done called with the objection, or empty once the decision is stored
	 */
	DecisionSheet(DecisionDesk desk, Validator validator, Agent agent, DifCase opened, Proposal proposal,
			SerializableConsumer<Optional<DifDecision.Outcome>> done) {
		this.desk = desk;
		this.agent = agent;
		this.opened = opened;
		this.proposal = proposal;
		this.done = done;
		this.form = new DecisionForm<>(DifDecision.class, validator);
		this.acts = opened.possible().stream().map(this::button).toList();
		H2 title = new H2(getTranslation("backoffice.decision"));
		title.addClassName("visually-hidden");
		Div buttons = new Div(this.acts.toArray(Component[]::new));
		buttons.addClassName("acts");
		buttons.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("backoffice.decision"));
		fields();
		getContent().addClassName("decision");
		getContent().add(title,
				opened.possible().isEmpty() ? new Paragraph(getTranslation("backoffice.decision.none")) : buttons,
				this.form);
		Optional<DifDecision> draft = desk.draftOf(agent, opened.details().id())
			.filter((kept) -> opened.possible().contains(kept.act()));
		draft.ifPresentOrElse(this::restore, () -> proposal.act(opened).ifPresent(this::choose));
	}

	private ActButton button(DifAct possible) {
		ActButton button = new ActButton(possible, this::press);
		if (possible == DifAct.VALIDATE) {
			button.withHours(this.opened.details().hours().value());
		}
		else if (possible == DifAct.CORRECT && this.proposal.hours() != null
				&& this.proposal.hours() != this.opened.details().hours().value()) {
			button.withHours(this.proposal.hours());
		}
		return this.proposal.act(this.opened).filter((suggested) -> suggested == possible).isPresent()
				? button.suggested() : button;
	}

	private void fields() {
		this.hours.setMin(0);
		this.hours.setMax(DifDecision.MAX_HOURS);
		// A delayed value would miss a shortcut that follows at once.
		this.hours.setValueChangeMode(ValueChangeMode.EAGER);
		this.motive.setLabel(getTranslation("field.motive"));
		this.motive.setItems(Arrays.asList(DifMotive.values()));
		this.motive.setItemLabelGenerator((value) -> getTranslation(value.messageKey()));
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		// Kept as a draft while it is typed.
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.text.setValueChangeTimeout(1_000);
		this.form.binder().forField(this.hours).withDefaultValidator(false).bind("hours");
		this.form.binder().forField(this.motive).bind("motive");
		this.form.binder().forField(this.text).bind("text");
		this.form.setVisible(false);
		Stream.of(this.effect, this.hours, this.motive, this.asked, this.text)
			.forEach((part) -> part.setVisible(false));
		Stream.of(this.effect, this.hours, this.motive, this.asked, this.text, this.conflict).forEach(this.form::add);
		this.hours.addValueChangeListener((change) -> changed(change.isFromClient()));
		this.asked.addValueChangeListener((change) -> changed(change.isFromClient()));
		this.motive.addValueChangeListener((change) -> keepDraft(change.isFromClient()));
		this.text.addValueChangeListener((change) -> keepDraft(change.isFromClient()));
	}

	/** Decides what is filled in; without a selected act it says so. */
	void submit() {
		if (this.act == null) {
			this.conflict.say(getTranslation("backoffice.decision.choose"));
			this.form.setVisible(true);
			return;
		}
		if (this.hours.getValue() != null) {
			this.text
				.setValue(this.text.getValue().replace(DecisionDesk.UNKNOWN_HOURS, this.hours.getValue().toString()));
		}
		this.form.submit(new DifDecision(this.act), this::store);
	}

	/** Takes hours from a document into the form. */
	void take(int read) {
		DifAct taking = (this.act != null && this.act.takesHours()) ? this.act : DifAct.CORRECT;
		if (this.opened.possible().contains(taking)) {
			if (this.act != taking) {
				choose(taking);
			}
			this.hours.setValue(read);
			keepDraft(true);
		}
	}

	private void press(DifAct pressed) {
		if (pressed == this.act) {
			submit();
		}
		else if (pressed == DifAct.VALIDATE && this.text.getValue().equals(this.written)) {
			// Takes nothing away and needs nothing to be filled in.
			choose(pressed);
			submit();
		}
		else {
			choose(pressed);
			keepDraft(true);
			focus();
		}
	}

	private void restore(DifDecision draft) {
		choose(draft.act());
		this.hours.setValue(draft.getHours());
		this.motive.setValue(draft.getMotive());
		this.text.setValue(draft.getText());
	}

	private void choose(DifAct chosen) {
		boolean untouched = this.text.getValue().equals(this.written);
		this.act = chosen;
		this.acts.forEach((button) -> button.choose(button.act() == chosen));
		this.form.forgetProblems();
		DifDecision filled = this.proposal.filled(chosen, this.opened.details());
		this.hours.setVisible(chosen.takesHours());
		this.hours.setValue(filled.getHours());
		this.hours.setHelperText(
				(chosen == DifAct.OPEN_ADVERSARIAL) ? getTranslation("backoffice.decision.hours.proposed") : null);
		this.motive.setVisible(chosen.needsMotive());
		this.motive.setValue(filled.getMotive());
		this.asked.setVisible(chosen == DifAct.ASK_FOR_DOCUMENT);
		this.text.setVisible(chosen != DifAct.CONFIRM);
		this.text
			.setLabel(getTranslation(chosen.isInternal() ? "backoffice.decision.remark" : "backoffice.decision.text"));
		this.text.setHelperText(chosen.isInternal() ? getTranslation("backoffice.decision.remark.hint") : null);
		this.form.setVisible(true);
		write(untouched);
		tellEffect();
	}

	private void focus() {
		if (this.hours.isVisible()) {
			this.hours.focus();
		}
		else if (this.motive.isVisible()) {
			this.motive.focus();
		}
		else {
			this.text.focus();
		}
	}

	private void changed(boolean byAgent) {
		write(this.text.getValue().equals(this.written));
		tellEffect();
		keepDraft(byAgent);
	}

	private void write(boolean untouched) {
		if (this.act != null && untouched) {
			this.written = this.desk.text(this.agent, this.opened, this.act, this.hours.getValue(),
					getTranslation(this.opened.language(), this.asked.getValue().messageKey()));
			this.text.setValue(this.written);
		}
	}

	private void tellEffect() {
		DifHours right = right();
		Optional<DifDecision.Effect> told = (right != null)
				? this.desk.effectOf(this.agent, this.opened.details().id(), right) : Optional.empty();
		this.effect.setVisible(told.isPresent());
		DifAct chosen = this.act;
		told.ifPresent((shown) -> this.effect.show(shown,
				chosen != null && chosen != DifAct.CONFIRM && shown.needsSecondLook(chosen)));
	}

	private @Nullable DifHours right() {
		DifDetails details = this.opened.details();
		return (this.act != null) ? this.act.right(details.hours(), typed(), details.pending()) : null;
	}

	private @Nullable DifHours typed() {
		Integer value = this.hours.getValue();
		return (value != null && value >= 0 && value <= DifDecision.MAX_HOURS) ? new DifHours(value) : null;
	}

	private void keepDraft(boolean byAgent) {
		if (byAgent && this.act != null && this.text.getValue().length() <= DifDecision.MAX_TEXT) {
			DifDecision draft = new DifDecision(this.act);
			draft.setHours((typed() != null) ? this.hours.getValue() : null);
			draft.setMotive(this.motive.getValue());
			draft.setText(this.text.getValue());
			this.desk.keepDraft(this.agent, this.opened.details().id(), draft);
		}
	}

	private List<Problem> store(DifDecision typed) {
		DifDetails details = this.opened.details();
		Optional<DifDecision.Outcome> objection = this.desk.store(this.agent, details.id(), details.version(), typed);
		if (objection.orElse(null) instanceof DifDecision.Outcome.Changed changed && changed.now() != null) {
			this.conflict.show(typed.act(), right(), changed.now());
		}
		else {
			this.done.accept(objection);
		}
		return List.of();
	}

}
