package fr.compteformation.office.contact.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.contact.ContactAct;
import fr.compteformation.office.contact.ContactLinks;
import fr.compteformation.office.contact.ContactMessage;
import fr.compteformation.office.contact.ContactThread;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ReplySheet;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.onetime.ui.LinkView;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of a visitor’s link: the thread of one question, and one reply.
 */
@Route("contact/echange/:" + LinkView.TOKEN)
@AnonymousAllowed
class ContactLinkView extends LinkView implements KeepsTyping {

	private final ContactLinks links;

	private final Validator validator;

	ContactLinkView(ContactLinks links, Validator validator) {
		super("contact.link.title.", "contact.link.text.");
		this.links = links;
		this.validator = validator;
	}

	@Override
	protected SecretState look(SecretToken token) {
		return this.links.stateOf(token, Network.of(VaadinRequest.getCurrent().getRemoteAddr()));
	}

	@Override
	protected Component[] actions() {
		ContactThread thread = this.links.of(token()).orElseThrow();
		List<Component> parts = new ArrayList<>();
		parts.add(new Facts().tell(getTranslation("field.reference"), thread.number())
			.tell(getTranslation("field.subject"), getTranslation("contact.subject." + thread.subject()))
			.tell(getTranslation("field.state"), new StateChip(thread.state(), true)));
		parts.add(ThreadSheet.ofPerson(thread, (file) -> ""));
		parts.add(thread.state().allows(ContactAct.REPLY)
				? new ReplySheet<>(ContactMessage.class, this.validator, ContactMessage::new, this::send).ready()
				: new Message(Message.Tone.HINT, getTranslation("contact.exchange.closed")));
		return parts.toArray(Component[]::new);
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		Anchor wayOn = new Anchor(SharedPages.CONTACT.path(), getTranslation("action.askQuestion"));
		wayOn.addClassName("btn");
		return wayOn;
	}

	// The typed text stays when the thread was closed or the link replaced meanwhile.
	private String send(ContactMessage message) {
		SecretState state = this.links.reply(token(), message);
		if (state != SecretState.VALID) {
			return getTranslation("contact.link.notSent." + state);
		}
		showOutcome(SecretState.USED);
		return "";
	}

}
