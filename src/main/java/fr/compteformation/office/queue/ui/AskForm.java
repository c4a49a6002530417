package fr.compteformation.office.queue.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifMotive;

/**
 * Why a document is asked for, and what the people will read.
 */
class AskForm extends Composite<Div> {

	private static final List<DifMotive> MOTIVES = List.of(DifMotive.ILLEGIBLE, DifMotive.NO_ATTESTATION,
			DifMotive.OTHER_NAME, DifMotive.OTHER_DATE, DifMotive.OTHER);

	private final Select<DifMotive> motive = new Select<>();

	private final TextArea text = new TextArea(getTranslation("backoffice.batch.ask.text"));

	AskForm() {
		this.motive.setLabel(getTranslation("field.motive"));
		this.motive.setItems(MOTIVES);
		this.motive.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.motive.addValueChangeListener((change) -> this.motive.setInvalid(false));
		this.text.setHelperText(getTranslation("backoffice.batch.ask.text.hint"));
		this.text.setMaxLength(DifDecision.MAX_TEXT);
		getContent().addClassName("stack");
		getContent().add(this.motive, this.text);
	}

	/** Whether a motive is chosen; marks the field otherwise. */
	boolean isComplete() {
		boolean complete = this.motive.getValue() != null;
		this.motive.setErrorMessage(getTranslation("backoffice.batch.ask.motive.missing"));
		this.motive.setInvalid(!complete);
		if (!complete) {
			this.motive.focus();
		}
		return complete;
	}

	DifMotive motive() {
		return this.motive.getValue();
	}

	String text() {
		return this.text.getValue();
	}

}
