package fr.compteformation.platform.accessibility.ui;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.accessibility.AccessibilityStatement;
import fr.compteformation.platform.accessibility.AssessedCriterion;
import fr.compteformation.platform.accessibility.CriterionState;

/** All criteria with their state, by theme. */
class CriteriaSection extends Composite<Div> {

	private static final int THEMES = 13;

	CriteriaSection(AccessibilityStatement statement) {
		getContent().addClassNames("prose", "criteria");
		getContent().add(new H2(getTranslation("accessibility.criteria")),
				new Paragraph(getTranslation("accessibility.criteria.hint")));
		IntStream.rangeClosed(1, THEMES).forEach((theme) -> getContent().add(theme(statement, theme)));
	}

	private Component theme(AccessibilityStatement statement, int theme) {
		List<AssessedCriterion> criteria = statement.criteria()
			.stream()
			.filter((assessed) -> assessed.criterion().theme() == theme)
			.toList();
		UnorderedList list = new UnorderedList();
		criteria.forEach((assessed) -> list.add(line(assessed)));
		return new NativeDetails(
				getTranslation("accessibility.theme", theme, getTranslation("accessibility.theme." + theme),
						criteria.stream().filter((assessed) -> assessed.is(CriterionState.CONFORMING)).count(),
						criteria.stream().filter((assessed) -> !assessed.is(CriterionState.NOT_APPLICABLE)).count()),
				list);
	}

	private ListItem line(AssessedCriterion assessed) {
		Span state = new Span(getTranslation("accessibility.criterion." + assessed.state().name()));
		state.addClassName("state");
		if (assessed.is(CriterionState.CONFORMING)) {
			state.addClassName("validated");
		}
		ListItem line = new ListItem(
				new Span(assessed.criterion().id() + " " + assessed.criterion().title(getLocale()) + " "), state);
		if (assessed.is(CriterionState.NOT_APPLICABLE)) {
			assessed.criterion().explanation(getLocale()).ifPresent((why) -> line.add(new Span(" " + why)));
		}
		return line;
	}

}
