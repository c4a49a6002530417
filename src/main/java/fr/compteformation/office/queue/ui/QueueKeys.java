package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The keys of the queue, and why no name is in it.
 */
class QueueKeys extends Composite<Div> {

	QueueKeys() {
		Div keys = new Div();
		keys.addClassName("keys");
		key(keys, "next", "Alt S");
		key(keys, "row", getTranslation("backoffice.queue.key.up"), getTranslation("backoffice.queue.key.down"));
		key(keys, "open", getTranslation("backoffice.queue.key.enter"));
		key(keys, "select", getTranslation("backoffice.queue.key.space"));
		key(keys, "tab", getTranslation("backoffice.queue.key.left"), getTranslation("backoffice.queue.key.right"));
		Paragraph nameless = new Paragraph(getTranslation("backoffice.queue.nameless"));
		nameless.addClassName("soft");
		getContent().addClassName("hints-below");
		getContent().add(keys, nameless);
	}

	private void key(Div keys, String act, String... caps) {
		Span hint = new Span();
		for (String cap : caps) {
			Span key = new Span(cap);
			key.addClassName("key");
			hint.add(key, new Span(" "));
		}
		hint.add(new Span(getTranslation("backoffice.queue.key." + act)));
		keys.add(hint);
	}

}
