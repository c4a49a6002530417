package fr.compteformation.platform.document.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.streams.UploadEvent;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Intake;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;

/**
 * A form field for attachments, up to five unless said otherwise, each stored as soon as
 * it is uploaded. A refused file is reported with the reason; the others stay. The form
 * must call {@link Documents#keep} when it is saved.
 */
public class AttachmentField extends CustomField<List<Document>> implements HasValidator<List<Document>> {

	public static final int MOST_FILES = 5;

	private final Documents documents;

	private final FileCounter counter;

	private final int most;

	private final UnorderedList list = new UnorderedList();

	private final FileUpload upload;

	private final Paragraph full = new Paragraph();

	private final Paragraph news = new Paragraph();

	private final UploadRefusals refusals = new UploadRefusals();

	private final List<AttachedFile> files = new ArrayList<>();

	public AttachmentField(Documents documents, Citizen citizen) {
		this(documents, MOST_FILES, FileCounter.of(documents, citizen));
	}

	private AttachmentField(Documents documents, int most, FileCounter counter) {
		super(List.of());
		this.documents = documents;
		this.most = most;
		this.counter = counter;
		this.upload = new FileUpload(documents.accepted(), new Button(getTranslation("document.field.add")),
				(arriving) -> receive(arriving, null), this::reject);
		setHelperText(getTranslation((most > 1) ? "document.field.hint" : "document.field.hintOfOne", most));
		this.full.setText(getTranslation("document.field.full", most));
		addClassName("attachments");
		this.list.addClassName("files");
		this.full.addClassName("soft");
		this.news.addClassName("visually-hidden");
		this.news.getElement().setAttribute("role", "status");
		this.upload.getContent().setDropLabel(new Span(getTranslation("document.field.drop")));
		this.upload.onChoice(this.refusals::end);
		add(new Div(this.list, this.upload, this.full, this.news));
		showRoom();
	}

	/** A field for at most so many files of the person’s account, whatever its holder. */
	public static AttachmentField ofAccount(Documents documents, Citizen citizen, int most) {
		return new AttachmentField(documents, most, FileCounter.ofAccount(documents, citizen));
	}

	/** A field for at most so many files that the person keeps for themselves. */
	public static AttachmentField ofPrivate(Documents documents, PrivateDocuments kept, Citizen citizen, int most) {
		return new AttachmentField(documents, most, FileCounter.ofPrivate(documents, kept, citizen));
	}

	/** A field for files that an agent received from their owner. */
	public static AttachmentField forOwner(Documents documents, Agent agent, DocumentOwner owner) {
		return new AttachmentField(documents, MOST_FILES, FileCounter.forOwner(documents, agent, owner));
	}

	/** A field for one file that a professional hands in. */
	public static AttachmentField ofProfessional(Documents documents, Professional professional) {
		return new AttachmentField(documents, 1, FileCounter.ofProfessional(documents, professional));
	}

	/**
	 * Also names the button of a field for one file, since a page shows several of them.
	 */
	@Override
	public void setLabel(String label) {
		super.setLabel(label);
		if (this.most == 1) {
			this.upload.name(getTranslation("document.field.addNamed", label));
		}
	}

	/** Invalid while an upload is running. */
	@Override
	public Validator<List<Document>> getDefaultValidator() {
		return (value, context) -> isBusy() ? ValidationResult.error(getTranslation("document.field.wait"))
				: ValidationResult.ok();
	}

	/** Focuses the upload button, or the first file when there is no room for more. */
	@Override
	public void focus() {
		if (this.upload.isVisible() || this.files.isEmpty()) {
			this.upload.focus();
		}
		else {
			this.files.getFirst().focus();
		}
	}

	@Override
	public void setReadOnly(boolean readOnly) {
		super.setReadOnly(readOnly);
		showRoom();
	}

	/** Vaadin’s own required attribute is not allowed on a group. */
	@Override
	public void setRequiredIndicatorVisible(boolean visible) {
		setClassName("required", visible);
	}

	@Override
	public boolean isRequiredIndicatorVisible() {
		return hasClassName("required");
	}

	@Override
	protected List<Document> generateModelValue() {
		return this.files.stream().map(AttachedFile::document).toList();
	}

	@Override
	protected void setPresentationValue(@Nullable List<Document> documents) {
		List.copyOf(this.files).forEach(this::removeRow);
		if (documents != null) {
			documents.forEach((document) -> addRow(this.files.size(), document));
		}
		showRoom();
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving, @Nullable AttachedFile replaced) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			Intake intake = this.counter.intake().takeIn(arriving.getFileName(), content);
			arriving.getUI().access(() -> show(arriving.getFileName(), intake, replaced));
		}
		catch (IOException interrupted) {
			arriving.getUI().access(() -> tell(arriving.getFileName(), getTranslation("document.field.interrupted")));
			throw interrupted;
		}
	}

	private void show(String name, Intake intake, @Nullable AttachedFile replaced) {
		if (replaced != null) {
			this.refusals.end();
		}
		this.refusals.remove(name);
		switch (intake) {
			case Intake.TakenIn taken when replaced != null && this.files.contains(replaced) ->
				replace(replaced, taken.document());
			case Intake.TakenIn taken -> add(taken.document());
			case Intake.Refused refused -> tell(refused.name(), getTranslation(refused.refusal().messageKey()));
		}
	}

	private void add(Document document) {
		if (this.files.size() >= this.most) {
			this.counter.discard().accept(document.id());
			tell(document.name(), tooMany());
			return;
		}
		startAnew();
		addRow(this.files.size(), document);
		change(getTranslation("document.field.added", document.name()));
		if (!this.upload.isVisible()) {
			this.files.getLast().takeFocusFrom(getElement());
		}
	}

	private void replace(AttachedFile replaced, Document document) {
		int place = this.files.indexOf(replaced);
		startAnew();
		this.counter.discard().accept(replaced.document().id());
		removeRow(replaced);
		addRow(place, document).focus();
		change(getTranslation("document.field.added", document.name()));
	}

	private void remove(AttachedFile file) {
		this.refusals.end();
		startAnew();
		this.counter.discard().accept(file.document().id());
		removeRow(file);
		change(getTranslation("document.field.removed", file.document().name()));
		focus();
	}

	private void change(String news) {
		showRoom();
		this.news.setText(news);
		updateValue();
		showRefusals();
	}

	private void reject(String name, String reason) {
		tell(name, reason.equals(UploadTexts.tooMany(this)) ? tooMany() : reason);
	}

	private String tooMany() {
		return getTranslation((this.most > 1) ? "document.field.tooMany" : "document.field.tooManyForOne", this.most);
	}

	private void tell(String name, String reason) {
		startAnew();
		this.refusals.put(name, getTranslation("document.field.refused", name, reason));
		showRefusals();
	}

	private void startAnew() {
		if (this.refusals.startAnew()) {
			setInvalid(false);
		}
	}

	// Last, because value-change listeners validate the field again.
	private void showRefusals() {
		if (!this.refusals.text().isEmpty()) {
			setErrorMessage(this.refusals.text());
			setInvalid(true);
		}
	}

	private AttachedFile addRow(int place, Document document) {
		AttachedFile row = new AttachedFile(document, this.documents.accepted(), this::receive, this::tell,
				this::remove);
		this.files.add(place, row);
		this.list.addComponentAtIndex(place, row);
		return row;
	}

	private void removeRow(AttachedFile row) {
		this.files.remove(row);
		this.list.remove(row);
	}

	private void showRoom() {
		int room = this.most - this.files.size();
		this.list.setVisible(!this.files.isEmpty());
		this.upload.setVisible(room > 0 && !isReadOnly());
		this.upload.getContent().setMaxFiles(Math.max(room, 1));
		this.full.setVisible(room <= 0 && this.most > 1 && !isReadOnly());
		this.files.forEach((file) -> file.setReadOnly(isReadOnly()));
	}

	private boolean isBusy() {
		return this.upload.isBusy() || this.files.stream().anyMatch(AttachedFile::isBusy);
	}

}
