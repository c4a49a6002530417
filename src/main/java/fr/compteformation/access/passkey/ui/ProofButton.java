package fr.compteformation.access.passkey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.access.passkey.PasskeyProofs;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;

/**
 * The button that confirms with a passkey, with the result.
 */
class ProofButton extends Composite<Div> implements Focusable<Div> {

	private final PasskeyProofs proofs;

	private final Citizen citizen;

	private final SerializableRunnable proved;

	private final Button confirm = new Button(getTranslation("passkey.proof"), (click) -> ask());

	private final Div outcome = new Div();

	ProofButton(PasskeyProofs proofs, Citizen citizen, SerializableRunnable proved) {
		this.proofs = proofs;
		this.citizen = citizen;
		this.proved = proved;
		getContent().addClassName("stack");
		getContent().add(this.confirm, this.outcome);
	}

	@Override
	public void focus() {
		this.confirm.focus();
	}

	private void ask() {
		this.outcome.removeAll();
		this.proofs.askForProof(this.citizen).ifPresent((asked) -> BrowserKey.sign(this, asked.json(), (answer) -> {
			if (this.proofs.prove(this.citizen, asked, answer)) {
				this.proved.run();
			}
			else {
				fail(BrowserKey.Failure.REFUSED);
			}
		}, this::fail));
	}

	private void fail(BrowserKey.Failure failure) {
		this.outcome.removeAll();
		this.outcome.add(new Message(Message.Tone.BAD, getTranslation(failure.messageKey())));
	}

}
