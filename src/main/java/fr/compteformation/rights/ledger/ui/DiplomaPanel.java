package fr.compteformation.rights.ledger.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.rights.ledger.DiplomaDeclaration;

/**
 * The declared diploma, which may raise the yearly credit.
 */
class DiplomaPanel extends Composite<Section> {

	DiplomaPanel(Optional<DiplomaDeclaration> diploma) {
		Span level = new Span(diploma.map((declared) -> getTranslation("rights.diploma.level." + declared.level()))
			.orElseGet(() -> getTranslation("rights.diploma.none")));
		level.addClassName("strong");
		Paragraph highest = new Paragraph(new Span(getTranslation("rights.diploma.highest") + " "), level);
		Anchor update = new Anchor(SharedPages.DIPLOMA.path(),
				getTranslation(diploma.isPresent() ? "rights.diploma.update" : "rights.diploma.declare"));
		update.addClassNames("btn", "ghost");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("rights.diploma.panel")),
				new Paragraph(getTranslation("rights.diploma.invitation")), highest);
		diploma
			.map((declared) -> new Paragraph(
					getTranslation("rights.diploma.declaredOn", PortalTime.day(declared.declaredAt(), getLocale()))))
			.ifPresent((line) -> {
				line.addClassName("soft");
				getContent().add(line);
			});
		getContent().add(update);
	}

}
