package fr.compteformation.platform.document.ui;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;

import fr.compteformation.platform.document.Document;

/** An uploaded file with its name, size and buttons. */
class AttachedFile extends Composite<ListItem> {

	private static final int KILOBYTE = 1024;

	private static final int MEGABYTE = KILOBYTE * KILOBYTE;

	private final Document document;

	private final Div actions = new Div();

	private final FileUpload replacement;

	AttachedFile(Document document, List<String> accepted, Receiver receiver,
			SerializableBiConsumer<String, String> rejected, SerializableConsumer<AttachedFile> remove) {
		this.document = document;
		this.replacement = new FileUpload(accepted, button("document.field.replace", "document.field.replaceNamed"),
				(arriving) -> receiver.receive(arriving, this), rejected);
		this.replacement.getContent().setMaxFiles(1);
		this.replacement.getContent().setDropAllowed(false);
		Button removal = button("action.remove", "document.field.removeNamed");
		removal.addClickListener((click) -> remove.accept(this));
		this.actions.add(this.replacement, removal);
		Span name = new Span(document.name());
		name.addClassName("name");
		Span size = new Span(size());
		size.addClassName("soft");
		getContent().add(new Div(name, size), this.actions);
	}

	/** Receives a replacement file. */
	interface Receiver extends Serializable {

		void receive(UploadEvent arriving, AttachedFile replaced) throws IOException;

	}

	Document document() {
		return this.document;
	}

	boolean isBusy() {
		return this.replacement.isBusy();
	}

	void focus() {
		this.replacement.focus();
	}

	/**
	 * Takes the focus of a button of the field that is hidden now. Somebody who went on
	 * meanwhile stays there.
	 */
	void takeFocusFrom(Element field) {
		getElement().executeJs("""
				const focused = document.activeElement;
				if (focused === document.body || $0.contains(focused)) {
					this.querySelector('vaadin-button').focus();
				}
				""", field);
	}

	void setReadOnly(boolean readOnly) {
		this.actions.setVisible(!readOnly);
	}

	private String size() {
		return (this.document.bytes() < MEGABYTE)
				? getTranslation("document.size.kilobytes", Math.ceilDiv(this.document.bytes(), KILOBYTE))
				: getTranslation("document.size.megabytes", (double) this.document.bytes() / MEGABYTE);
	}

	// The label includes the file name for screen-reader users.
	private Button button(String text, String name) {
		Button button = new Button(getTranslation(text));
		button.setAriaLabel(getTranslation(name, this.document.name()));
		return button;
	}

}
