package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.document.Document;
import fr.compteformation.rights.hours.DifProposal;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/** A declaration that waits for the proof of identity. */
class WaitingSheet extends Composite<Section> {

	WaitingSheet(WaitingDeclaration declared, DifProposal worth, List<Document> documents, Component... actions) {
		Span state = new Span(getTranslation("dif.waiting.state"));
		state.addClassNames("chip", "dif");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(new Text(getTranslation("dif.declared.title") + " "), state),
				new Paragraph(getTranslation("dif.waiting.text")), facts(declared, worth, documents));
		getContent().add(actions);
	}

	private Facts facts(WaitingDeclaration declared, DifProposal worth, List<Document> documents) {
		return new Facts()
			.tell(getTranslation("dif.fact.declared"),
					getTranslation("dif.fact.hours", String.valueOf(worth.hours().value())))
			.tell(getTranslation("dif.worth"), worth.worth().formatted(getLocale()))
			.tell(getTranslation("dif.fact.declaredOn"), PortalTime.day(declared.declaredAt(), getLocale()))
			.tell(getTranslation("dif.fact.documents"), new DeclaredFiles(documents));
	}

}
