package fr.compteformation.access.identitydocument.ui;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.identitydocument.IdentityDocumentKind;
import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;

/**
 * The form for the files: the kind of document, then a field for each side and one for
 * the document with the number.
 */
class PapersForm extends Composite<Div> {

	private final Documents documents;

	private final RadioButtonGroup<IdentityDocumentKind> kind = new RadioButtonGroup<>();

	private final AttachmentField front;

	private final AttachmentField back;

	private final AttachmentField number;

	private final EntityBinder<IdentityPapers> binder;

	/**
	 * @param start what was chosen before
	 * @param changed called with what is chosen after each change, complete or not
	 */
	PapersForm(Documents documents, Validator validator, Citizen citizen, IdentityPapers start,
			SerializableConsumer<IdentityPapers> changed) {
		this.documents = documents;
		this.front = AttachmentField.ofAccount(documents, citizen, 1);
		this.back = AttachmentField.ofAccount(documents, citizen, 1);
		this.number = AttachmentField.ofAccount(documents, citizen, 1);
		this.binder = new EntityBinder<>(IdentityPapers.class, validator);
		this.kind.setLabel(getTranslation("identityDocument.kind"));
		this.kind.setItems(IdentityDocumentKind.values());
		this.kind.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
		this.kind.setRequiredIndicatorVisible(true);
		this.back.setLabel(getTranslation("identityDocument.back"));
		this.number.setLabel(getTranslation("identityDocument.number"));
		this.number.setHelperText(getTranslation("identityDocument.number.hint"));
		Stream.of(this.front, this.back, this.number).forEach((field) -> field.setRequiredIndicatorVisible(true));
		this.binder.forField(this.kind).bind("kind");
		bind(this.front, "front");
		bind(this.back, "back");
		bind(this.number, "number");
		this.kind.addValueChangeListener((change) -> showSides(change.getValue()));
		this.binder.readBean(start);
		showSides(start.getKind());
		this.binder.addValueChangeListener((change) -> changed.accept(chosen()));
		getContent().addClassName("stack");
		getContent().add(FieldHelp.beside(this.kind, FieldTopic.IDENTITY_DOCUMENT), this.front, this.back,
				FieldHelp.beside(this.number, FieldTopic.NUMBER));
	}

	/**
	 * Writes the valid input to the papers.
	 * @return the problems; empty if all input is valid
	 */
	List<Problem> write(IdentityPapers papers) {
		return this.binder.write(papers);
	}

	/** The problem to show when an uploaded file has expired. */
	Problem lostFile() {
		return new Problem(getTranslation("identityDocument.files"),
				getTranslation("identityDocument.outcome.FILE_GONE"), this.front);
	}

	private IdentityPapers chosen() {
		IdentityPapers chosen = new IdentityPapers();
		this.binder.writeBeanAsDraft(chosen, true);
		return chosen;
	}

	private void showSides(@Nullable IdentityDocumentKind chosen) {
		this.back.setVisible(chosen != null && chosen.isTwoSided());
		this.front.setLabel(getTranslation(frontKey(chosen)));
	}

	static String frontKey(@Nullable IdentityDocumentKind kind) {
		return (kind == IdentityDocumentKind.PASSPORT) ? "identityDocument.front.PASSPORT" : "identityDocument.front";
	}

	private void bind(AttachmentField field, String property) {
		this.binder.forField(field).withConverter(PapersForm::file, this::described).bind(property);
	}

	private static @Nullable DocumentId file(List<Document> documents) {
		return documents.isEmpty() ? null : documents.getFirst().id();
	}

	// A file that has expired is shown as missing.
	private List<Document> described(@Nullable DocumentId file) {
		return (file != null) ? this.documents.described(List.of(file)) : List.of();
	}

}
