package fr.compteformation.people.emailchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.emailchange.PendingEmail;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Message;

/** A new address that waits for its confirmation. */
class PendingEmailPanel extends Composite<Div> {

	/**
	 * @param onResend called to send the link again
	 * @param onCancel called to keep the current address
	 */
	PendingEmailPanel(PendingEmail pending, SerializableRunnable onResend, SerializableRunnable onCancel) {
		Div actions = new Div(new Button(getTranslation("action.resendEmail"), (click) -> onResend.run()),
				new Button(getTranslation("account.email.cancel"), (click) -> onCancel.run()));
		actions.addClassNames("actions", "near");
		getContent().addClassName("stack");
		getContent().add(
				new Message(Message.Tone.HINT, getTranslation("account.email.pending", pending.address().value(),
						PortalTime.day(pending.until(), getLocale()), PortalTime.hour(pending.until(), getLocale()))),
				actions);
	}

}
