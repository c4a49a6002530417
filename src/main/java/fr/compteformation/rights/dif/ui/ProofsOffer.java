package fr.compteformation.rights.dif.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.KeptProofs;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;

/** Offers the files that a person keeps on the portal, each attached by one click. */
class ProofsOffer extends Composite<Div> {

	private final KeptProofs proofs;

	private final Citizen citizen;

	private final AttachmentField field;

	private final Div files = new Div();

	private final Paragraph title = new Paragraph(getTranslation("dif.kept.title"));

	private final Paragraph news = new Paragraph();

	/**
	 * @param field receives the files
	 */
	ProofsOffer(KeptProofs proofs, Citizen citizen, AttachmentField field) {
		this.proofs = proofs;
		this.citizen = citizen;
		this.field = field;
		List<Document> kept = proofs.of(citizen);
		this.files.addClassNames("actions", "near");
		kept.forEach((document) -> this.files.add(button(document)));
		this.news.getElement().setAttribute("role", "status");
		getContent().addClassName("stack");
		getContent().add(this.title, this.files, this.news);
		setVisible(!kept.isEmpty());
	}

	private Button button(Document kept) {
		Button button = new Button(getTranslation("dif.kept.attach", kept.name()));
		button.addClickListener((click) -> attach(kept, button));
		return button;
	}

	private void attach(Document kept, Button button) {
		List<Document> attached = this.field.getValue();
		if (attached.size() >= AttachmentField.MOST_FILES) {
			this.news.setText(getTranslation("document.field.tooMany", AttachmentField.MOST_FILES));
			return;
		}
		copy(kept).ifPresentOrElse((copy) -> {
			this.field.setValue(Stream.concat(attached.stream(), Stream.of(copy)).toList());
			this.files.remove(button);
			this.title.setVisible(this.files.getComponentCount() > 0);
			this.news.setText(getTranslation("dif.kept.attached", kept.name()));
			this.field.focus();
		}, () -> this.news.setText(getTranslation("dif.kept.gone")));
	}

	private Optional<Document> copy(Document kept) {
		try {
			return this.proofs.handIn(this.citizen, kept.id());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
