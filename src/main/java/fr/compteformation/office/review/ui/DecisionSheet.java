package fr.compteformation.office.review.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecided;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifEffect;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.hours.DifHours;

/**
 * What this agent may decide now: first what, then why, with its effect on the account
 * shown before it is confirmed.
 */
class DecisionSheet extends Composite<Section> {

	private static final int MAX_HOURS = 120;

	private final DifDecisions decisions;

	private final Agent agent;

	private final DifCase opened;

	private final SerializableBiConsumer<DifDeclaration.Id, DifDecided> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final IntegerField hours = new IntegerField(getTranslation("backoffice.decision.hours"));

	private final Select<DifMotive> motive = new Select<>();

	private final TextArea text = new TextArea();

	private final Paragraph effect = new Paragraph();

	private final Div form = new Div();

	private final Div conflict = new Div();

	private final Button confirm = new Button("", (click) -> decide());

	private @Nullable DifAct act;

	/**
	 * @param done told what came of a decision
	 */
	DecisionSheet(DifDecisions decisions, Agent agent, DifCase opened,
			SerializableBiConsumer<DifDeclaration.Id, DifDecided> done) {
		this.decisions = decisions;
		this.agent = agent;
		this.opened = opened;
		this.done = done;
		Div acts = new Div();
		acts.addClassName("acts");
		opened.possible().forEach((possible) -> acts.add(button(possible)));
		fields();
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("backoffice.decision")),
				opened.possible().isEmpty() ? new Paragraph(getTranslation("backoffice.decision.none")) : acts,
				this.form);
	}

	private Button button(DifAct act) {
		Button button = new Button(getTranslation("backoffice.act." + act), (click) -> choose(act));
		shortcut(act, button);
		return button;
	}

	// With Alt, because a letter alone is what people type.
	private static void shortcut(DifAct act, Button button) {
		switch (act) {
			case VALIDATE -> shortcut(button, Key.KEY_V, "V");
			case CORRECT -> shortcut(button, Key.KEY_C, "C");
			case ASK_FOR_DOCUMENT -> shortcut(button, Key.KEY_P, "P");
			case OPEN_ADVERSARIAL -> shortcut(button, Key.KEY_X, "X");
			case REFUSE -> shortcut(button, Key.KEY_R, "R");
			default -> {
			}
		}
	}

	private static void shortcut(Button button, Key key, String letter) {
		Span told = new Span("Alt " + letter);
		told.addClassName("key");
		told.getElement().setAttribute("aria-hidden", "true");
		button.setSuffixComponent(told);
		button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + letter);
		button.addClickShortcut(key, KeyModifier.ALT);
	}

	private void fields() {
		this.hours.setMin(0);
		this.hours.setMax(MAX_HOURS);
		this.hours.setManualValidation(true);
		this.hours.setValueChangeMode(ValueChangeMode.LAZY);
		this.hours.addValueChangeListener((change) -> tellEffect());
		this.motive.setLabel(getTranslation("backoffice.decision.motive"));
		this.motive.setItems(Arrays.asList(DifMotive.values()));
		this.motive.setItemLabelGenerator((value) -> getTranslation(value.messageKey()));
		this.motive.setManualValidation(true);
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		this.effect.getElement().setAttribute("role", "status");
		this.effect.addClassName("next");
		this.confirm.addThemeVariants(ButtonVariant.PRIMARY);
		this.confirm.setDisableOnClick(true);
		this.conflict.addClassName("stack");
		this.conflict.getElement().setAttribute("tabindex", "-1");
		this.form.addClassName("stack");
		this.form.setVisible(false);
		this.form.add(this.summary, this.hours, this.motive, this.text, this.effect, this.confirm, this.conflict);
	}

	private void choose(DifAct chosen) {
		this.act = chosen;
		this.summary.show(List.of());
		this.hours.setVisible(chosen == DifAct.CORRECT || chosen == DifAct.OPEN_ADVERSARIAL);
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
			DifEffect told = this.decisions.effectOf(this.agent, this.opened.details().id(), right);
			this.effect.setText(getTranslation("backoffice.decision.effect", told.before().formatted(getLocale()),
					told.after().formatted(getLocale()), told.difference().signed(getLocale())));
		}
	}

	private @Nullable DifHours right() {
		return switch (this.act) {
			case VALIDATE -> this.opened.details().hours();
			case REFUSE -> new DifHours(0);
			case CORRECT -> typed();
			case CONFIRM -> (this.opened.details().pending() != null)
					? new DifHours(this.opened.details().pending().hours()) : null;
			case null, default -> null;
		};
	}

	private @Nullable DifHours typed() {
		Integer value = this.hours.getValue();
		return (value != null && value >= 0 && value <= MAX_HOURS) ? new DifHours(value) : null;
	}

	private void decide() {
		this.confirm.setEnabled(true);
		DifAct chosen = this.act;
		List<Problem> problems = problems(chosen);
		this.summary.show(problems);
		if (chosen != null && problems.isEmpty()) {
			DifDecision decision = new DifDecision(chosen, this.hours.isVisible() ? typed() : null,
					this.motive.isVisible() ? this.motive.getValue() : null, this.text.getValue());
			DifDecided decided = this.decisions.decide(this.agent, this.opened.details().id(),
					this.opened.details().version(), decision);
			if (decided instanceof DifDecided.Changed changed && changed.now() != null) {
				tellBoth(decision, changed.now());
			}
			else {
				this.done.accept(this.opened.details().id(), decided);
			}
		}
	}

	// What was typed stays to be copied.
	private void tellBoth(DifDecision mine, DifDetails now) {
		Anchor again = new Anchor("/" + QueueView.ADDRESS + "/" + now.id().value(),
				getTranslation("backoffice.changed.again"));
		again.setRouterIgnore(true);
		this.conflict.removeAll();
		this.conflict.add(new Message(Message.Tone.BAD, getTranslation("backoffice.changed")),
				new Facts().tell(getTranslation("backoffice.changed.mine"), mine(mine))
					.tell(getTranslation("backoffice.changed.now"), now(now)),
				again);
		this.confirm.setEnabled(false);
		this.conflict.getElement().callJsFunction("focus");
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

	private List<Problem> problems(@Nullable DifAct chosen) {
		List<Problem> problems = new ArrayList<>();
		if (chosen == DifAct.CORRECT && typed() == null) {
			problems.add(new Problem(this.hours.getLabel(), getTranslation("backoffice.decision.hours.missing"),
					this.hours));
		}
		if (chosen != null && chosen.needsMotive() && this.motive.isEmpty()) {
			problems.add(new Problem(this.motive.getLabel(), getTranslation("backoffice.decision.motive.missing"),
					this.motive));
		}
		return problems;
	}

}
