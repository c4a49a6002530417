package fr.compteformation.platform.accessibility.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.accessibility.AccessibilityAudit;
import fr.compteformation.platform.accessibility.AccessibilityStatement;
import fr.compteformation.platform.accessibility.CriterionState;
import fr.compteformation.platform.base.PortalTime;

/** The declared state, its rate, and what it rests on. */
class StateSection extends Composite<Div> {

	StateSection(AccessibilityStatement statement) {
		AccessibilityAudit audit = statement.audit();
		getContent().addClassName("prose");
		getContent().add(new Paragraph(getTranslation("accessibility.intro")),
				new H2(getTranslation("accessibility.state")),
				new Paragraph(getTranslation("accessibility.conformity." + statement.conformity().name())),
				new Paragraph(getTranslation("accessibility.rate", statement.conforming(), statement.applicable(),
						statement.rate())),
				new Paragraph(getTranslation("accessibility.sources", statement.checkedByTests(),
						statement.checkedByHand(), statement.count(CriterionState.NOT_EVALUATED),
						statement.count(CriterionState.NOT_APPLICABLE))),
				new Paragraph(words(audit)));
	}

	private String words(AccessibilityAudit audit) {
		return audit.isComplete()
				? getTranslation("accessibility.audit", PortalTime.date(audit.date(), getLocale()),
						audit.routes().size(), audit.states(), audit.axe(), audit.browser())
				: getTranslation("accessibility.audit.none");
	}

}
