package fr.compteformation.training.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.messages.DossierConversation;

/** The messages about a dossier, oldest first. */
public class ConversationSheet extends Composite<Section> {

	private final boolean readByProvider;

	private final String other;

	/** The messages as the person reads them. */
	static ConversationSheet forPerson(DossierConversation conversation) {
		return new ConversationSheet(conversation, false, conversation.dossier().training().provider());
	}

	/**
	 * The messages as the provider reads them.
	 * @param person the person’s name
	 */
	public static ConversationSheet forProvider(DossierConversation conversation, String person) {
		return new ConversationSheet(conversation, true, person);
	}

	private ConversationSheet(DossierConversation conversation, boolean readByProvider, String other) {
		this.readByProvider = readByProvider;
		this.other = other;
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("messages.sent")));
		if (conversation.entries().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("messages.empty")));
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("thread");
		conversation.entries().forEach((entry) -> list.add(item(entry)));
		getContent().add(list);
	}

	private ListItem item(DossierConversation.Entry entry) {
		boolean own = entry.ofProvider() == this.readByProvider;
		Paragraph who = new Paragraph(getTranslation(own ? "messages.from.you" : "messages.from.other",
				PortalTime.day(entry.at(), getLocale()), PortalTime.hour(entry.at(), getLocale()), this.other));
		who.addClassName("who");
		Paragraph text = new Paragraph(entry.text());
		text.addClassName("text");
		ListItem item = new ListItem(who, text);
		item.setClassName("other", !own);
		return item;
	}

}
