package fr.compteformation.platform.search.ui;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.Search;

/**
 * A field for a question. While somebody types it offers a few answers as links; Enter
 * leads to the page of answers.
 */
class QuestionBox extends Composite<Div> {

	private final Search search;

	private final Clock clock;

	private final Asker asker;

	private final Input field = new Input(ValueChangeMode.LAZY);

	private final Suggestions suggestions = new Suggestions();

	/**
	 * @param search answers
	 * @param clock dates the questions
	 * @param asker who asks
	 * @param labelKey the translation key of its name, one for each box of a page
	 */
	QuestionBox(Search search, Clock clock, Asker asker, String labelKey) {
		this.search = search;
		this.clock = clock;
		this.asker = asker;
		this.field.setAriaLabel(getTranslation(labelKey));
		this.field.setPlaceholder(getTranslation(labelKey));
		this.field.setType("search");
		this.field.getElement().setAttribute("maxlength", String.valueOf(Search.LONGEST));
		this.field.setValueChangeTimeout(Suggestions.PAUSE_MILLIS);
		this.field.getElement().setAttribute("autocomplete", "off");
		this.field.addValueChangeListener((change) -> suggest(change.isFromClient() ? change.getValue() : ""));
		this.field.getElement().addEventListener("keydown", (enter) -> ask()).setFilter("event.key === 'Enter'");
		NativeButton go = new NativeButton("", (click) -> ask());
		go.setAriaLabel(getTranslation("search.go"));
		getContent().addClassName("ask");
		getContent().getElement().setAttribute("role", "search");
		getContent().getElement().setAttribute("aria-label", getTranslation(labelKey));
		getContent().add(this.field, go, this.suggestions);
	}

	/** Shows a question that was asked before. */
	void show(AskedQuestion question) {
		this.field.setValue(question.words());
	}

	private void suggest(String typed) {
		if (typed.isBlank()) {
			this.suggestions.clear();
		}
		else {
			this.suggestions.show((typed.strip().length() < Suggestions.FIRST) ? List.of()
					: this.search.suggestions(this.asker.audience(), typed, getLocale())
						.stream()
						.map(this::link)
						.toList());
		}
	}

	private Anchor link(Finding finding) {
		return Suggestions.link(finding.address(), finding.title(), getTranslation("search.kind." + finding.kind()));
	}

	private void ask() {
		AskedQuestion question = new AskedQuestion(this.field.getValue().strip());
		question.remember(this.clock);
		suggest("");
		getUI().ifPresent((ui) -> show(ui, question));
	}

	private void show(UI ui, AskedQuestion question) {
		if (ui.getCurrentView() instanceof AnswersView answers) {
			answers.show(question);
		}
		else {
			ui.navigate(this.asker.page());
		}
	}

}
