package fr.compteformation.rights.dif.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.ui.EntityBinder;
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

	private final EmployersField employers;

	private final AttachmentField documents;

	private final Worth worth = new Worth();

	private final EntityBinder<DifDeclaration> binder;

	private final DifCalculator calculator;

	/**
	 * @param documents the field of the person’s own files, or of those an agent received
	 * @param wording whom the form addresses
	 */
	DifForm(DifCalculator calculator, Documents taken, Validator validator, AttachmentField documents,
			FormWording wording) {
		this.calculator = calculator;
		this.wording = wording;
		this.employers = new EmployersField(wording);
		this.documents = documents;
		this.binder = new EntityBinder<>(DifDeclaration.class, validator);
		this.binder.forField(this.employers).bind("employers");
		this.binder.forField(this.documents).withConverter(DifForm::ids, taken::described).bind("documents");
		this.employers.addValueChangeListener((change) -> tell(change.getValue()));
		Div hours = new Div(new Div(this.employers, this.employers.more()), this.worth);
		hours.addClassNames("two", "dif-hours");
		getContent().addClassName("stack");
		getContent().add(new H2(getTranslation(wording.hoursTitle())), hours,
				help("dif.form.where", "dif.form.where.payslip", "dif.form.where.attestation",
						"dif.form.where.certificate"),
				help("dif.form.several", "dif.form.several.successive", "dif.form.several.together"),
				new H2(getTranslation(wording.documentsTitle())), this.documents);
		tell(this.employers.getValue());
	}

	/** Fills the form with the previous declaration. */
	void start(List<EmployerHours> before) {
		this.employers.setValue(before);
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

	private void tell(List<EmployerHours> typed) {
		this.worth.show(this.calculator.propose(typed), !typed.isEmpty());
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
