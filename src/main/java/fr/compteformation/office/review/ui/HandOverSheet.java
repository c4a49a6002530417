package fr.compteformation.office.review.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.HandOver;
import fr.compteformation.office.queue.ui.HandOverForm;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Hands the declaration over to a colleague with a word.
 */
class HandOverSheet extends Composite<NativeDetails> {

	private final DifQueue queue;

	private final Agent agent;

	private final DifDeclaration.Id declaration;

	private final SerializableRunnable done;

	private final HandOverForm form;

	private final Announcement announcement = new Announcement();

	/**
	 * @param colleagues the agents to choose from
	 * @param done called when the declaration is the colleague’s
	 */
	HandOverSheet(DifQueue queue, Agent agent, List<AgentName> colleagues, DifDeclaration.Id declaration,
			SerializableRunnable done) {
		this.queue = queue;
		this.agent = agent;
		this.declaration = declaration;
		this.done = done;
		this.form = new HandOverForm(
				colleagues.stream().filter((colleague) -> !colleague.id().equals(agent.agentId())).toList());
		Div content = new Div(this.form, new Button(getTranslation("backoffice.handOver.act"), (click) -> handOver()),
				this.announcement);
		content.addClassName("stack");
		getContent().setSummaryText(getTranslation("action.handOver"));
		getContent().setContent(content);
	}

	private void handOver() {
		if (!this.form.isComplete()) {
			return;
		}
		HandOver.Outcome outcome = Objects.requireNonNull(
				this.queue.handOver(this.agent, List.of(this.declaration), this.form.colleague(), this.form.word())
					.get(this.declaration));
		if (outcome == HandOver.Outcome.DONE) {
			this.done.run();
		}
		else {
			this.announcement.say(Message.Tone.BAD, getTranslation(outcome.messageKey()));
		}
	}

}
