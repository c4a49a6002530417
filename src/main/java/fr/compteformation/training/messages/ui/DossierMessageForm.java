package fr.compteformation.training.messages.ui;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ReplySheet;
import fr.compteformation.training.messages.DossierConversation;
import fr.compteformation.training.messages.DossierMessage;

/** The form to write the next message about a dossier. What is typed is never lost. */
public class DossierMessageForm extends Composite<Div> {

	private final PagePath page;

	private final SerializableFunction<String, DossierConversation.Outcome> send;

	/**
	 * @param page the conversation, which opens again after the message
	 * @param warning what not to write
	 * @param send sends a valid text
	 */
	public DossierMessageForm(Validator validator, PagePath page, Paragraph warning,
			SerializableFunction<String, DossierConversation.Outcome> send) {
		this.page = page;
		this.send = send;
		warning.addClassName("soft");
		getContent()
			.add(new ReplySheet<>(DossierMessage.class, validator, DossierMessage::new, this::send).with(warning)
				.ready());
	}

	private String send(DossierMessage message) {
		DossierConversation.Outcome outcome = this.send.apply(message.getText());
		if (outcome != DossierConversation.Outcome.DONE) {
			return getTranslation(outcome.messageKey());
		}
		Banner.leave(Message.Tone.GOOD, outcome.messageKey());
		UI.getCurrent().navigate(this.page.route());
		return "";
	}

}
