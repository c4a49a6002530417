package fr.compteformation.access.passkey.ui;

import java.util.ArrayList;
import java.util.List;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.access.passkey.Addition;
import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/**
 * Adds a passkey: name, identity proof, then the device’s own dialog.
 */
class AddKeySheet extends Composite<Section> {

	private final Passkeys passkeys;

	private final ProofField proof;

	private final Citizen citizen;

	private final SerializableConsumer<List<RecoveryCode>> added;

	private final ErrorSummary summary = new ErrorSummary();

	private final LabelField label = new LabelField();

	private final Div outcome = new Div();

	/**
	 * @param added called with the new recovery codes, if any
	 */
	AddKeySheet(Passkeys passkeys, ProofField proof, Citizen citizen, SerializableConsumer<List<RecoveryCode>> added) {
		this.passkeys = passkeys;
		this.proof = proof;
		this.citizen = citizen;
		this.added = added;
		Button add = new Button(getTranslation("passkey.add.submit"), (click) -> ask());
		add.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.add.title")), new Paragraph(getTranslation("passkey.how")),
				new Paragraph(getTranslation("passkey.add.text")), this.summary, this.label, this.proof, add,
				this.outcome);
	}

	private void ask() {
		this.outcome.removeAll();
		List<Problem> problems = new ArrayList<>(this.label.problems());
		problems.addAll(this.proof.problems());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Ceremony<PublicKeyCredentialCreationOptions> asked = this.passkeys.askForNew(this.citizen,
					this.proof.proof());
			this.outcome.add(new Message(Message.Tone.HINT, getTranslation("passkey.waits")));
			BrowserKey.create(this, asked.json(), (answer) -> keep(asked, answer),
					(failure) -> fail(failure.messageKey()));
		}
	}

	private void keep(Ceremony<PublicKeyCredentialCreationOptions> asked, String answer) {
		switch (this.passkeys.add(this.citizen, asked, answer, this.label.getValue())) {
			case Addition.Added done -> this.added.accept(done.codes());
			case Addition.Refused refused -> fail(BrowserKey.Failure.REFUSED.messageKey());
			case Addition.Enough enough -> fail("passkey.enough");
		}
	}

	private void fail(String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(Message.Tone.BAD, getTranslation(key)));
	}

}
