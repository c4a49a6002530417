package fr.compteformation.office.contact.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.contact.ContactAct;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactExchanges;
import fr.compteformation.office.contact.ContactMessage;
import fr.compteformation.office.contact.ContactThread;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.ReplySheet;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;

/**
 * One question of the person, the answers, and the form to write again.
 */
@Route(ExchangesView.ADDRESS)
@RolesAllowed(Citizen.ROLE)
@TitleKey("contact.exchange.title")
class ExchangeView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final ContactExchanges exchanges;

	private final Documents documents;

	private final Validator validator;

	private final Citizen citizen;

	ExchangeView(ContactExchanges exchanges, Documents documents, Validator validator,
			AuthenticationContext authentication) {
		this.exchanges = exchanges;
		this.documents = documents;
		this.validator = validator;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		getContent().addClassName("narrow");
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		ContactThread thread = this.exchanges.open(this.citizen, new ContactCase.Id(PageParameter.id(parameter)))
			.orElseThrow(NotFoundException::new);
		Div sheets = new Div(facts(thread),
				ThreadSheet.ofPerson(thread, (file) -> SharedPages.DOCUMENTS.of(file.id().value()).path()),
				reply(thread));
		sheets.addClassName("stack");
		getContent().removeAll();
		getContent().add(new Anchor(SharedPages.EXCHANGES.path(), getTranslation("contact.exchange.back")),
				new H1(getTranslation(titleKey())), sheets);
	}

	private Div facts(ContactThread thread) {
		Div sheet = new Div(new Facts().tell(getTranslation("field.reference"), thread.number())
			.tell(getTranslation("field.subject"), getTranslation("contact.subject." + thread.subject()))
			.tell(getTranslation("field.state"), new StateChip(thread.state(), true)));
		sheet.addClassName("sheet");
		return sheet;
	}

	private Component reply(ContactThread thread) {
		if (!thread.state().allows(ContactAct.REPLY)) {
			return new Message(Message.Tone.HINT, getTranslation("contact.exchange.closed"));
		}
		ReplySheet<ContactMessage> sheet = new ReplySheet<>(ContactMessage.class, this.validator, ContactMessage::new,
				(message) -> send(thread, message));
		AttachmentField files = AttachmentField.ofAccount(this.documents, this.citizen, ContactMessage.MAX_FILES);
		files.setLabel(getTranslation("contact.reply.files"));
		sheet.binder()
			.forField(files)
			.withConverter((chosen) -> chosen.stream().map(Document::id).toList(), this.documents::described)
			.bind("files");
		return sheet.with(files).ready();
	}

	private String send(ContactThread thread, ContactMessage message) {
		ContactExchanges.Outcome outcome = this.exchanges.reply(this.citizen, thread.id(), message);
		if (outcome != ContactExchanges.Outcome.DONE) {
			return getTranslation(outcome.messageKey());
		}
		Banner.leave(Message.Tone.GOOD, outcome.messageKey());
		getUI().ifPresent((ui) -> ui.navigate(SharedPages.EXCHANGES.of(thread.id().value()).route()));
		return "";
	}

}
