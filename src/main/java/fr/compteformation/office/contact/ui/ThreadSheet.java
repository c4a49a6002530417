package fr.compteformation.office.contact.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.office.contact.ContactMessage;
import fr.compteformation.office.contact.ContactThread;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.Document;

/**
 * The messages of a question, oldest first.
 */
class ThreadSheet extends Composite<Section> {

	private final boolean ofPerson;

	private final SerializableFunction<Integer, String> names;

	private final SerializableFunction<Document, String> address;

	/** The thread as the person sees it: agents appear as numbers. */
	static ThreadSheet ofPerson(ContactThread thread, SerializableFunction<Document, String> address) {
		return new ThreadSheet(thread.entries(), true, String::valueOf, address);
	}

	/**
	 * The thread as agents see it.
	 * @param names the name of an agent by number
	 * @param address the address of a file
	 */
	static ThreadSheet ofAgents(ContactDetails question, SerializableFunction<Integer, String> names,
			SerializableFunction<Document, String> address) {
		return new ThreadSheet(question.entries(), false, names, address);
	}

	private ThreadSheet(List<ContactThread.Entry> entries, boolean ofPerson,
			SerializableFunction<Integer, String> names, SerializableFunction<Document, String> address) {
		this.ofPerson = ofPerson;
		this.names = names;
		this.address = address;
		OrderedList list = new OrderedList();
		list.addClassName("thread");
		entries.forEach((entry) -> list.add(item(entry)));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("contact.thread")), list);
	}

	private ListItem item(ContactThread.Entry entry) {
		Paragraph who = new Paragraph(
				getTranslation(whoKey(entry.kind()), (entry.agent() != null) ? this.names.apply(entry.agent()) : "",
						PortalTime.day(entry.at(), getLocale()), PortalTime.hour(entry.at(), getLocale())));
		who.addClassName("who");
		Paragraph text = new Paragraph(entry.text());
		text.addClassName("text");
		ListItem item = new ListItem(who, text);
		item.addClassName(entry.kind().name().toLowerCase(Locale.ROOT));
		if (!entry.files().isEmpty()) {
			UnorderedList files = new UnorderedList();
			files.addClassName("plain");
			entry.files().forEach((file) -> files.add(new ListItem(link(file))));
			item.add(files);
		}
		return item;
	}

	private String whoKey(ContactMessage.Kind kind) {
		return (this.ofPerson ? "contact.thread.toPerson." : "contact.thread.toAgent.") + kind;
	}

	private Anchor link(Document file) {
		Anchor link = new Anchor(this.address.apply(file), file.name());
		link.setRouterIgnore(true);
		return link;
	}

}
