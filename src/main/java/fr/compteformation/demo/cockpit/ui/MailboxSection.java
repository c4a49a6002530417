package fr.compteformation.demo.cockpit.ui;

import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.ReceivedMail;
import fr.compteformation.demo.ui.MailFrame;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Polling;

/**
 * The newest emails, and one of them as its reader sees it. Looks for new ones by itself.
 */
class MailboxSection extends Composite<Section> {

	private static final int SHOWN = 8;

	private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

	private final DemoMailbox mailbox;

	private final UnorderedList list = new UnorderedList();

	private final Div open = new Div();

	private List<String> shown = List.of();

	private @Nullable NativeButton reading;

	MailboxSection(DemoMailbox mailbox) {
		this.mailbox = mailbox;
		Anchor all = new Anchor(DemoMailbox.PAGE.path(), getTranslation("demo.cockpit.allMails"));
		Div head = new Div(new H2(getTranslation("demo.cockpit.mailbox")), all);
		head.addClassName("mailbox-head");
		this.list.addClassNames("plain", "mailbox-list");
		this.open.addClassName("mailbox-open");
		Div box = new Div(this.list, this.open);
		box.addClassName("mailbox");
		getContent().addClassName("sheet");
		getContent().add(head, box);
		Polling.whileShown(this, LOOK_EVERY, this::refresh);
		refresh();
	}

	// Nothing changes on the page unless something arrived.
	private void refresh() {
		List<ReceivedMail> mails = this.mailbox.mails().stream().limit(SHOWN).toList();
		List<String> ids = mails.stream().map(ReceivedMail::id).toList();
		if (ids.isEmpty()) {
			this.list.removeAll();
			this.open.removeAll();
			this.open.add(new Paragraph(getTranslation("demo.mailbox.empty")));
		}
		else if (!ids.equals(this.shown)) {
			this.list.removeAll();
			mails.forEach((mail) -> this.list.add(new ListItem(entry(mail))));
			read(mails.getFirst(), (NativeButton) this.list.getComponentAt(0).getChildren().findFirst().orElseThrow());
		}
		this.shown = ids;
	}

	private NativeButton entry(ReceivedMail mail) {
		Span subject = new Span(mail.subject());
		subject.addClassName("subject");
		Span envelope = new Span(getTranslation("demo.mailbox.envelope", mail.recipient(),
				PortalTime.shortDate(PortalTime.dayOf(mail.receivedAt()), getLocale()),
				PortalTime.hour(mail.receivedAt(), getLocale())));
		envelope.addClassName("soft");
		NativeButton entry = new NativeButton("", (click) -> read(mail, click.getSource()));
		entry.add(subject, envelope);
		return entry;
	}

	private void read(ReceivedMail mail, NativeButton entry) {
		if (this.reading != null) {
			this.reading.getElement().removeAttribute("aria-current");
		}
		entry.getElement().setAttribute("aria-current", "true");
		this.reading = entry;
		this.open.removeAll();
		this.open.add(new MailFrame(mail));
	}

}
