package fr.compteformation.office.queue.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.queue.BatchDecisions;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.HandOver;
import fr.compteformation.office.queue.QueueLine;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Acts on the selected lines. Each says how many declarations it concerns, and that it
 * takes effect at once, before it is confirmed; afterwards the result of each line is
 * shown.
 */
class BatchSheet extends Composite<Div> {

	private final Agent agent;

	private final DifQueue queue;

	private final BatchDecisions decisions;

	private final AgentNames names;

	private final SerializableRunnable onCancel;

	private final SerializableRunnable onDone;

	private final Div bar = new Div();

	private final Div form = new Div();

	private final Announcement result = new Announcement();

	private List<QueueLine> lines = List.of();

	/**
	 * @param onCancel called to end the selection
	 * @param onDone called after an act
	 */
	BatchSheet(Agent agent, DifQueue queue, BatchDecisions decisions, AgentNames names, SerializableRunnable onCancel,
			SerializableRunnable onDone) {
		this.agent = agent;
		this.queue = queue;
		this.decisions = decisions;
		this.names = names;
		this.onCancel = onCancel;
		this.onDone = onDone;
		this.bar.addClassName("bar");
		this.form.addClassName("form");
		getContent().addClassName("batch");
		getContent().add(this.bar, this.form, this.result);
	}

	/** Offers acts on these lines; none without lines. */
	void choose(List<QueueLine> lines) {
		this.lines = lines;
		this.form.removeAll();
		this.bar.removeAll();
		if (!lines.isEmpty()) {
			this.result.setVisible(false);
			Span count = new Span(getTranslation("backoffice.batch.selected", lines.size(), DifQueue.PAGE));
			count.getElement().setAttribute("role", "status");
			this.bar.add(count);
			if (lines.size() <= DifQueue.PAGE) {
				this.bar.add(button("action.handOver", this::handOver), button("backoffice.batch.ask", this::ask),
						button("backoffice.batch.validate", this::validate));
			}
			Button none = button("backoffice.batch.none", this.onCancel);
			none.addThemeVariants(ButtonVariant.TERTIARY);
			this.bar.add(none);
		}
	}

	private Button button(String key, SerializableRunnable run) {
		return new Button(getTranslation(key), (click) -> run.run());
	}

	private void handOver() {
		HandOverForm fields = new HandOverForm(this.names.colleaguesOf(this.agent));
		open("action.handOver", "backoffice.batch.handOver.effect", "backoffice.batch.handOver.confirm",
				this.lines.size(), fields, () -> {
					if (fields.isComplete()) {
						Map<DifDeclaration.Id, HandOver.Outcome> outcomes = this.queue.handOver(this.agent,
								this.lines.stream().map(QueueLine::id).toList(), fields.colleague(), fields.word());
						report(this.lines.stream()
							.map((line) -> result(line,
									getTranslation(Objects.requireNonNull(outcomes.get(line.id())).messageKey())))
							.toList());
					}
				});
	}

	private void ask() {
		AskForm fields = new AskForm();
		open("backoffice.batch.ask", "backoffice.batch.ask.effect", "backoffice.batch.ask.confirm", this.lines.size(),
				fields, () -> {
					if (fields.isComplete()) {
						decide(new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, fields.motive(), fields.text()));
					}
				});
	}

	private void validate() {
		long agreeing = this.lines.stream().filter((line) -> BatchDecisions.suits(DifAct.VALIDATE, line)).count();
		open("backoffice.batch.validate",
				(agreeing > 0) ? "backoffice.batch.validate.effect" : "backoffice.batch.validate.noneAgrees",
				"backoffice.batch.validate.confirm", (int) agreeing, new Div(),
				() -> decide(new DifDecision(DifAct.VALIDATE, null, null, "")));
	}

	private void decide(DifDecision decision) {
		Map<QueueLine, BatchDecisions.Outcome> outcomes = this.decisions.decide(this.agent, this.lines, decision);
		report(outcomes.entrySet()
			.stream()
			.map((entry) -> result(entry.getKey(), getTranslation(entry.getValue().messageKey())))
			.toList());
	}

	private void open(String titleKey, String effectKey, String confirmKey, int count, Component fields,
			SerializableRunnable onConfirm) {
		this.form.removeAll();
		BatchActForm opened = new BatchActForm(titleKey, confirmKey, count, fields,
				getTranslation(effectKey, count, this.lines.size()), onConfirm, this.form::removeAll);
		this.form.add(opened);
		opened.focus();
	}

	private void report(List<ListItem> lines) {
		UnorderedList list = new UnorderedList();
		lines.forEach(list::add);
		this.onDone.run();
		this.result.setVisible(true);
		this.result.say(Message.Tone.HINT, getTranslation("backoffice.batch.result"), list);
	}

	private ListItem result(QueueLine line, String outcome) {
		return new ListItem(getTranslation("backoffice.batch.line", line.reference().formatted(), outcome));
	}

}
