package fr.compteformation.office.provider.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.office.provider.ProviderDossiers;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.messages.DossierConversation;
import fr.compteformation.training.messages.ProviderMessages;
import fr.compteformation.training.messages.ui.ConversationSheet;
import fr.compteformation.training.messages.ui.DossierMessageForm;

/**
 * A provider’s messages with the person of one dossier.
 */
@Route("professionnels/dossiers/:reference/messages")
@RolesAllowed(Professional.PROVIDER)
@TitleKey("provider.messages.title")
class ProviderMessagesView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, KeepsTyping {

	private final ProviderDossiers dossiers;

	private final ProviderMessages messages;

	private final Validator validator;

	private final Professional professional;

	ProviderMessagesView(ProviderDossiers dossiers, ProviderMessages messages, Validator validator,
			AuthenticationContext authentication) {
		this.dossiers = dossiers;
		this.messages = messages;
		this.validator = validator;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("reference")
			.flatMap(Reference::read)
			.flatMap((asked) -> this.dossiers.find(this.professional, asked))
			.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	private void show(ProviderDossier shown) {
		Reference reference = shown.dossier().reference();
		DossierConversation conversation = this.messages.open(this.professional, reference).orElseThrow();
		Paragraph lead = new Paragraph(
				getTranslation("messages.lead", reference.value(), shown.dossier().training().title(), shown.person()));
		lead.addClassName("soft");
		getContent().removeAll();
		getContent().add(new Anchor(ProviderPages.DOSSIERS.of(reference).path(), getTranslation("messages.back")),
				new H1(getTranslation(titleKey())), lead, ConversationSheet.forProvider(conversation, shown.person()));
		if (conversation.hindrance() == DossierConversation.Hindrance.NONE) {
			getContent().add(new DossierMessageForm(this.validator, ProviderPages.messages(reference),
					new Paragraph(getTranslation("provider.messages.safe")),
					(text) -> this.messages.write(this.professional, reference, text)));
		}
		else {
			getContent()
				.add(new Message(Message.Tone.HINT, getTranslation("messages.hindrance." + conversation.hindrance())));
		}
	}

}
