package fr.compteformation.training.messages.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.messages.DossierConversation;
import fr.compteformation.training.messages.DossierMessages;
import fr.compteformation.training.messages.MessagePages;

/**
 * The person’s messages with the training provider of one dossier.
 */
@Route("mes-dossiers/:reference/messages")
@RolesAllowed(Citizen.ROLE)
@TitleKey("messages.title")
class DossierMessagesView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, KeepsTyping {

	private final DossierMessages messages;

	private final Validator validator;

	private final Citizen citizen;

	DossierMessagesView(DossierMessages messages, Validator validator, AuthenticationContext authentication) {
		this.messages = messages;
		this.validator = validator;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<DossierConversation> found = event.getRouteParameters()
			.get("reference")
			.flatMap(Reference::read)
			.flatMap((asked) -> this.messages.open(this.citizen, asked));
		found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	private void show(DossierConversation conversation) {
		DossierDetails dossier = conversation.dossier();
		Paragraph lead = new Paragraph(getTranslation("messages.lead", dossier.reference().value(),
				dossier.training().title(), dossier.training().provider()));
		lead.addClassName("soft");
		getContent().removeAll();
		getContent().add(new Anchor(Dossiers.PAGE.of(dossier.reference()).path(), getTranslation("messages.back")),
				new H1(getTranslation(titleKey())), lead, ConversationSheet.forPerson(conversation),
				form(conversation));
	}

	private Component form(DossierConversation conversation) {
		return switch (conversation.hindrance()) {
			case ENDED -> new Message(Message.Tone.HINT, getTranslation("messages.hindrance.ENDED"));
			case NOBODY_READS ->
				new Message(Message.Tone.HINT, getTranslation("messages.hindrance.person.NOBODY_READS"));
			case NONE -> form(conversation.dossier().reference());
		};
	}

	private DossierMessageForm form(Reference reference) {
		Paragraph warning = new Paragraph(new Text(getTranslation("messages.safe") + " "),
				new Anchor(SharedPages.CONTACT.path(), getTranslation("messages.report")));
		return new DossierMessageForm(this.validator, MessagePages.of(reference), warning,
				(text) -> this.messages.write(this.citizen, reference, text));
	}

}
