package fr.compteformation.rights.dif.ui;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * The form for hours and supporting files.
 */
class DifForm extends Composite<Div> {

	private final FormWording wording;

	private final HoursBlock hours;

	private final EmployersField employers;

	private final AttachmentField documents;

	private final ReadingHint reading;

	private final EntityBinder<DifDeclaration> binder;

	private final DifCalculator calculator;

	private List<UUID> offered = List.of();

	/**
	 * @param documents the field of the person’s own files, or of those an agent received
	 * @param reading says what was read on the files
	 * @param wording who fills in the form
	 */
	DifForm(DifCalculator calculator, Documents taken, Validator validator, AttachmentField documents,
			ReadingHint reading, FormWording wording) {
		this.calculator = calculator;
		this.wording = wording;
		this.hours = new HoursBlock(calculator, wording);
		this.employers = this.hours.field();
		this.documents = documents;
		this.reading = reading;
		this.binder = new EntityBinder<>(DifDeclaration.class, validator);
		this.binder.forField(this.employers).bind("employers");
		this.binder.forField(this.documents).withConverter(DifForm::ids, taken::described).bind("documents");
		this.employers.addValueChangeListener((change) -> tell(change.getValue()));
		this.documents.addValueChangeListener((change) -> this.reading.read(ids(change.getValue())));
		this.reading.onCorrect((hours) -> this.employers.setValue(List.of(hours)));
		getContent().addClassName("stack");
		getContent().add(new H2(getTranslation(wording.hoursTitle())), this.hours,
				help("dif.form.where", "dif.form.where.payslip", "dif.form.where.attestation",
						"dif.form.where.certificate"),
				help("dif.form.several", "dif.form.several.successive", "dif.form.several.together"),
				new H2(getTranslation(wording.documentsTitle())), files(), this.reading);
		tell(this.employers.getValue());
	}

	/** Fills the form with the previous declaration and the files that still exist. */
	void start(List<EmployerHours> hours, List<Document> files) {
		this.employers.setValue(hours);
		this.documents.setValue(files);
	}

	/** Names the field of a person’s files, and says whether it may stay empty. */
	private Component files() {
		if (this.wording == FormWording.AGENT) {
			return this.documents;
		}
		boolean required = this.wording == FormWording.PERSON;
		this.documents.setLabel(getTranslation(required ? "dif.documents" : "dif.documents.optional"));
		this.documents.setRequiredIndicatorVisible(required);
		return FieldHelp.beside(this.documents, FieldTopic.DIF_DOCUMENT);
	}

	/**
	 * Writes the valid input to the declaration.
	 * @return the problems; empty if all input is valid
	 */
	List<Problem> write(DifDeclaration declaration) {
		return this.binder.write(declaration);
	}

	/** The problem to show when an uploaded file has expired. */
	Problem lostFile() {
		return new Problem(getTranslation(this.wording.documentsTitle()), getTranslation("dif.outcome.FILE_GONE"),
				this.documents);
	}

	/** Offers hours that a helper prepared, above the field. */
	void offer(List<PreparedHours.Prepared> prepared) {
		this.offered = prepared.stream().map(PreparedHours.Prepared::id).toList();
		getContent().addComponentAtIndex(getContent().indexOf(this.hours), new HoursOffer(prepared, this.employers));
	}

	/** The ids of the prepared hours that the person sees. */
	List<UUID> offered() {
		return this.offered;
	}

	/** Offers files that the person keeps, below the field. */
	void offer(ProofsOffer kept) {
		getContent().addComponentAtIndex(getContent().indexOf(this.reading), kept);
	}

	/** For agents, where scans and photos are not read. */
	void sayThatPicturesAreNotRead() {
		Paragraph pictures = new Paragraph(getTranslation("dif.received.reading.noPictures"));
		pictures.addClassName("soft");
		getContent().add(pictures);
	}

	/** The text above the button that declares. */
	String honour(boolean withFiles) {
		return getTranslation((withFiles && this.wording != FormWording.FILE_OPTIONAL) ? "dif.review.honour"
				: "dif.review.honour.alone");
	}

	/** What was read, to be shown elsewhere while the form is hidden. */
	ReadingHint reading() {
		return this.reading;
	}

	/** Shows again here what was read. */
	void takeBackReading() {
		getContent().add(this.reading);
	}

	/** Informs a listener when the person chose the hours that were read. */
	void onCorrected(SerializableRunnable listener) {
		this.reading.onCorrect((hours) -> {
			this.employers.setValue(List.of(hours));
			listener.run();
		});
	}

	private void tell(List<EmployerHours> typed) {
		this.reading.compare(this.calculator.propose(typed), typed);
	}

	private static List<DocumentId> ids(List<Document> documents) {
		return documents.stream().map(Document::id).toList();
	}

	private Details help(String titleKey, String... lineKeys) {
		Details help = new Details(getTranslation(titleKey));
		for (String key : lineKeys) {
			help.add(new Paragraph(getTranslation(key)));
		}
		return help;
	}

}
