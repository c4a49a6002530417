package fr.compteformation.demo.ui;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.springframework.context.annotation.Profile;

import fr.compteformation.demo.DemoLetters;
import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.ReceivedMail;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.NotSketched;
import fr.compteformation.platform.base.ui.Polling;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The demonstration’s mailbox, newest message first and open. It refreshes itself,
 * because visitors usually come right after an email was sent.
 */
@Route(value = "demo/messagerie", registerAtStartup = false)
@Profile("demo")
@AnonymousAllowed
@NotSketched
@TitleKey("demo.mailbox.title")
class DemoMailboxView extends Composite<Div> implements TranslatedTitle {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

	private final DemoMailbox mailbox;

	private final PortalSettings settings;

	private final DemoLetters postman;

	private final Anchor letters;

	private final Set<String> shown = new HashSet<>();

	private final Message empty = new Message(Message.Tone.HINT, getTranslation("demo.mailbox.empty"));

	private final Div mails = new Div();

	DemoMailboxView(DemoMailbox mailbox, PortalSettings settings, DemoLetters postman) {
		this.mailbox = mailbox;
		this.settings = settings;
		this.postman = postman;
		this.letters = new Anchor(DownloadHandler.fromInputStream((reader) -> {
			byte[] file = postman.latest();
			return new DownloadResponse(new ByteArrayInputStream(file), "courriers.pdf", "application/pdf",
					file.length);
		}).inline(), getTranslation("demo.mailbox.letters"));
		this.letters.setTarget(AnchorTarget.BLANK);
		this.letters.addClassNames("btn", "plain");
		Paragraph purpose = new Paragraph(getTranslation("demo.mailbox.purpose"));
		purpose.addClassName("soft");
		this.mails.addClassName("stack");
		Div actions = new Div(new Button(getTranslation("demo.mailbox.refresh"), (click) -> refresh()), this.letters);
		actions.addClassNames("actions", "near");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), purpose, actions, this.empty, this.mails);
		Polling.whileShown(this, LOOK_EVERY, this::refresh);
		refresh();
	}

	// Only adds new messages: rebuilding would close the one being read.
	private void refresh() {
		List<ReceivedMail> arrived = this.mailbox.mails().stream().filter((mail) -> this.shown.add(mail.id())).toList();
		for (ReceivedMail mail : arrived.reversed()) {
			Details details = details(mail);
			details.setOpened(mail.equals(arrived.getFirst()));
			this.mails.addComponentAsFirst(details);
		}
		this.empty.setVisible(this.shown.isEmpty());
		this.letters.setVisible(this.postman.areThere());
	}

	private Details details(ReceivedMail mail) {
		HtmlContainer subject = new HtmlContainer("strong");
		subject.setText(mail.subject());
		Span envelope = new Span(getTranslation("demo.mailbox.envelope", mail.recipient(),
				PortalTime.day(mail.receivedAt(), getLocale()), PortalTime.hour(mail.receivedAt(), getLocale())));
		envelope.addClassName("soft");
		Div summary = new Div(new Div(subject), new Div(envelope));
		Div reading = new Div(textOf(mail));
		reading.addClassName("stack");
		Details details = new Details(summary, reading);
		// A frame is a page of its own: none before it is read.
		details.addOpenedChangeListener((opening) -> {
			opening.unregisterListener();
			reading.addComponentAsFirst(new MailFrame(mail));
		});
		details.addClassNames("sheet", "mail");
		return details;
	}

	private Details textOf(ReceivedMail mail) {
		return new Details(getTranslation("demo.mailbox.text"), new MailText(mail.text(), this.settings.publicUrl()));
	}

}
