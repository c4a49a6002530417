package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifOutcome;

/**
 * The person’s answer to an agent: text, files or both. Input that cannot be sent is
 * kept.
 */
class AnswerSheet extends Composite<Section> {

	private final DifDeclarations declarations;

	private final Citizen citizen;

	private final DifDetails declared;

	private final DifAct act;

	private final SerializableConsumer<DifOutcome> done;

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea text = new TextArea(getTranslation("field.answer"));

	private final AttachmentField files;

	private final Button send;

	/**
	 * @param act {@link DifAct#ANSWER} or {@link DifAct#CONTEST}
	 * @param done called with the result
	 */
	AnswerSheet(DifDeclarations declarations, Documents documents, Citizen citizen, DifDetails declared, DifAct act,
			SerializableConsumer<DifOutcome> done) {
		this.declarations = declarations;
		this.citizen = citizen;
		this.declared = declared;
		this.act = act;
		this.done = done;
		String wording = declared.isValidatedByRule() ? "CHECK" : act.name();
		this.files = new AttachmentField(documents, citizen);
		this.files.setLabel(getTranslation("dif.answer.files"));
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		this.text.setManualValidation(true);
		this.text.setHelperText(getTranslation("dif.answer.hint"));
		this.send = new Button(getTranslation("dif.answer.send." + wording), (click) -> send());
		this.send.setDisableOnClick(true);
		this.send.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("dif.answer.title." + wording)),
				new Paragraph(getTranslation("dif.answer.what." + wording)), this.summary, this.text, this.files,
				this.send);
	}

	private void send() {
		List<Document> added = this.files.getValue();
		if (this.text.getValue().isBlank() && added.isEmpty()) {
			tell("dif.answer.missing");
			return;
		}
		DifOutcome outcome = this.declarations.answer(this.citizen, this.act, this.declared.version(),
				this.text.getValue(), added.stream().map(Document::id).toList());
		switch (outcome) {
			case FILE_GONE, TOO_MANY_FILES -> tell("dif.outcome." + outcome);
			case DONE, CHANGED, LOCKED, CLOSED, NOT_NOW -> this.done.accept(outcome);
		}
	}

	private void tell(String key) {
		this.send.setEnabled(true);
		this.summary.show(List.of(new Problem(getTranslation("field.answer"), getTranslation(key), this.text)));
	}

}
