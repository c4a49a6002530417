package fr.compteformation.platform.search.ui;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.Search;

/**
 * A field for a question. While somebody types it offers a few answers as links, which
 * the arrow keys reach; Enter leads to the page of answers. A list of links instead of a
 * combo box, so that leaving the field never leaves the page.
 */
class QuestionBox extends Composite<Div> {

	private static final int PAUSE_MILLIS = 250;

	private static final int FIRST_SUGGESTION = 3;

	private final Search search;

	private final Clock clock;

	private final Input field = new Input(ValueChangeMode.LAZY);

	private final UnorderedList suggestions = new UnorderedList();

	private final Span count = new Span();

	/**
	 * @param search answers
	 * @param clock dates the questions
	 * @param labelKey the translation key of its name, one for each box of a page
	 */
	QuestionBox(Search search, Clock clock, String labelKey) {
		this.search = search;
		this.clock = clock;
		this.field.setAriaLabel(getTranslation(labelKey));
		this.field.setPlaceholder(getTranslation(labelKey));
		this.field.setType("search");
		this.field.getElement().setAttribute("maxlength", String.valueOf(Search.LONGEST));
		this.field.setValueChangeTimeout(PAUSE_MILLIS);
		this.field.getElement().setAttribute("autocomplete", "off");
		this.field.addValueChangeListener((change) -> suggest(change.isFromClient() ? change.getValue() : ""));
		this.field.getElement().addEventListener("keydown", (enter) -> ask()).setFilter("event.key === 'Enter'");
		NativeButton go = new NativeButton("", (click) -> ask());
		go.setAriaLabel(getTranslation("search.go"));
		this.suggestions.addClassName("suggestions");
		this.suggestions.getElement().setAttribute("tabindex", "-1");
		this.suggestions.setVisible(false);
		this.count.addClassName("visually-hidden");
		this.count.getElement().setAttribute("role", "status");
		getContent().addClassName("ask");
		getContent().getElement().setAttribute("role", "search");
		getContent().getElement().setAttribute("aria-label", getTranslation(labelKey));
		getContent().add(this.field, go, this.suggestions, this.count);
	}

	/** Shows a question that was asked before. */
	void show(AskedQuestion question) {
		this.field.setValue(question.words());
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		getElement().executeJs("""
				this.addEventListener('keydown', (event) => {
					const stops = [this.querySelector('input'), ...this.querySelectorAll('.suggestions a')];
					const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
					const next = step && stops[stops.indexOf(document.activeElement) + step];
					if (next) {
						next.focus();
						event.preventDefault();
					}
					this.classList.toggle('closed', event.key === 'Escape');
					if (event.key === 'Escape') {
						stops[0].focus();
					}
				});
				""");
	}

	private void suggest(String typed) {
		List<Finding> found = (typed.strip().length() < FIRST_SUGGESTION) ? List.of()
				: this.search.suggestions(typed, getLocale());
		this.suggestions.removeAll();
		found.forEach((finding) -> this.suggestions.add(new ListItem(link(finding))));
		this.suggestions.setVisible(!found.isEmpty());
		this.count.setText(typed.isBlank() ? "" : getTranslation("search.suggestions", found.size()));
	}

	private Anchor link(Finding finding) {
		Span kind = new Span(getTranslation("search.kind." + finding.kind()));
		kind.addClassName("soft");
		Anchor link = new Anchor(finding.address(), new Span(finding.title()), kind);
		return link;
	}

	private void ask() {
		AskedQuestion question = new AskedQuestion(this.field.getValue().strip());
		question.remember(this.clock);
		suggest("");
		getUI().ifPresent((ui) -> show(ui, question));
	}

	private static void show(UI ui, AskedQuestion question) {
		if (ui.getCurrentView() instanceof SearchView answers) {
			answers.show(question);
		}
		else {
			ui.navigate(SearchView.class);
		}
	}

}
