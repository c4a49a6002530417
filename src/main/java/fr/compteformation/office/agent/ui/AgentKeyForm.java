package fr.compteformation.office.agent.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

import fr.compteformation.access.passkey.Addition;
import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.ui.BrowserKey;
import fr.compteformation.access.passkey.ui.LabelField;
import fr.compteformation.office.agent.AgentKeys;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * Adds a passkey to an agent’s access: a name, then the device’s own dialog.
 */
class AgentKeyForm extends Composite<Section> {

	private final AgentKeys keys;

	private final Agent agent;

	private final SerializableRunnable added;

	private final ErrorSummary summary = new ErrorSummary();

	private final LabelField label = new LabelField();

	private final Div outcome = new Div();

	AgentKeyForm(AgentKeys keys, Agent agent, SerializableRunnable added) {
		this.keys = keys;
		this.agent = agent;
		this.added = added;
		Button add = new Button(getTranslation("passkey.add.submit"), (click) -> ask());
		add.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.add.title")), new Paragraph(getTranslation("passkey.add.text")),
				this.summary, this.label, add, this.outcome);
	}

	private void ask() {
		this.outcome.removeAll();
		List<Problem> problems = this.label.problems();
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Ceremony<PublicKeyCredentialCreationOptions> asked = this.keys.askForNew(this.agent);
			say(Message.Tone.HINT, "passkey.waits");
			BrowserKey.create(this, asked.json(), (answer) -> keep(asked, answer),
					(failure) -> say(Message.Tone.BAD, failure.messageKey()));
		}
	}

	private void keep(Ceremony<PublicKeyCredentialCreationOptions> asked, String answer) {
		this.outcome.removeAll();
		switch (this.keys.add(this.agent, asked, answer, this.label.getValue())) {
			case Addition.Added done -> {
				this.label.clear();
				this.added.run();
			}
			case Addition.Refused refused -> say(Message.Tone.BAD, BrowserKey.Failure.REFUSED.messageKey());
			case Addition.Enough enough -> say(Message.Tone.BAD, "passkey.enough");
		}
	}

	private void say(Message.Tone tone, String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, getTranslation(key)));
	}

}
