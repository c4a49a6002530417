package fr.compteformation.office.review.ui;

import com.vaadin.flow.component.select.Select;

import fr.compteformation.office.review.AskedDocument;

/** Which document the person is asked for. */
class AskedDocumentSelect extends Select<AskedDocument> {

	AskedDocumentSelect() {
		setLabel(getTranslation("backoffice.decision.asked"));
		setItems(AskedDocument.values());
		setItemLabelGenerator((value) -> getTranslation(value.messageKey()));
		setValue(AskedDocument.CERTIFICATE);
	}

}
