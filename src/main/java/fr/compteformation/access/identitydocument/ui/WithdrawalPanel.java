package fr.compteformation.access.identitydocument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** Offers to withdraw a request, below what the person came for. */
class WithdrawalPanel extends Composite<Details> {

	WithdrawalPanel(Command withdraw) {
		getContent().setSummaryText(getTranslation("identityDocument.withdraw.title"));
		getContent().add(new Paragraph(getTranslation("identityDocument.withdraw.what")),
				new Button(getTranslation("identityDocument.withdraw"), (click) -> withdraw.execute()));
	}

}
