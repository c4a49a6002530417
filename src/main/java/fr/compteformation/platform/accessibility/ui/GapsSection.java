package fr.compteformation.platform.accessibility.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
			pages(statement).forEach((fault, pages) -> gaps
				.add(new ListItem(fault + getTranslation("accessibility.gap.pages", String.join(", ", pages)))));
			getContent().add(gaps);
		}
	}

	// A fault of several pages is listed once.
	private Map<String, Set<String>> pages(AccessibilityStatement statement) {
		return statement.findings()
			.stream()
			.collect(Collectors.groupingBy((finding) -> words(statement, finding), LinkedHashMap::new,
					Collectors.mapping(AccessibilityFinding::route, Collectors.toCollection(TreeSet::new))));
	}

	private String words(AccessibilityStatement statement, AccessibilityFinding finding) {
		return statement.reasonFor(finding).map((words) -> words.in(getLocale()) + " ").orElse("")
				+ getTranslation("accessibility.gap", finding.rule()) + " ";
	}

}
