package fr.compteformation.platform.accessibility.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.accessibility.AccessibilityFinding;
import fr.compteformation.platform.accessibility.AccessibilityStatement;

/** The faults that the last audit found, each with its reason. */
class GapsSection extends Composite<Div> {

	GapsSection(AccessibilityStatement statement) {
		getContent().addClassName("prose");
		getContent().add(new H2(getTranslation("accessibility.gaps")));
		if (statement.findings().isEmpty()) {
			getContent().add(new Paragraph(getTranslation(
					statement.audit().isComplete() ? "accessibility.gaps.none" : "accessibility.gaps.unknown")));
		}
		else {
			UnorderedList gaps = new UnorderedList();
			statement.findings().forEach((finding) -> gaps.add(new ListItem(words(statement, finding))));
			getContent().add(gaps);
		}
	}

	private String words(AccessibilityStatement statement, AccessibilityFinding finding) {
		String reason = statement.reasonFor(finding).map((words) -> " " + words.in(getLocale())).orElse("");
		return getTranslation("accessibility.gap", finding.route(), finding.rule()) + reason;
	}

}
