package fr.compteformation.platform.base.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The error summary on top of a form: takes the focus, and each line links to its field.
 * A line goes as soon as its field is corrected. While lines remain, the page title says
 * so.
 */
public class ErrorSummary extends Composite<Div> {

	private final Paragraph title = new Paragraph();

	private final UnorderedList list = new UnorderedList();

	private final List<ErrorLine> lines = new ArrayList<>();

	private final SerializableConsumer<Problem> reveal;

	public ErrorSummary() {
		this((problem) -> {
		});
	}

	/**
	 * @param reveal called before a field takes the focus, where it may be hidden
	 */
	public ErrorSummary(SerializableConsumer<Problem> reveal) {
		this.reveal = reveal;
		this.title.addClassName("note-title");
		getContent().addClassNames("note", "bad");
		// A screen reader announces the new count when a line goes, not the whole list.
		getContent().getElement()
			.setAttribute("role", "alert")
			.setAttribute("aria-atomic", "false")
			.setAttribute("tabindex", "-1");
		getContent().add(this.title, this.list);
		setVisible(false);
	}

	/** Shows the problems and takes the focus; hides itself if there are none. */
	public void show(List<Problem> problems) {
		this.lines.forEach(ErrorLine::remove);
		this.lines.clear();
		for (Problem problem : problems) {
			ErrorLine line = new ErrorLine(problem, this::goTo, this::tidyLater);
			this.lines.add(line);
			this.list.add(line);
		}
		setVisible(!problems.isEmpty());
		tell();
		getElement().getNode()
			.runWhenAttached((ui) -> ui.beforeClientResponse(this, (response) -> watch(response.getUI())));
		if (!problems.isEmpty()) {
			// On the first page of a tab, the form joins the document only later.
			getContent().getElement().executeJs("setTimeout(() => this.focus())");
		}
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		ErrorTitle.of(detached.getUI()).change(this, false);
	}

	// At the end of the request the form has marked its fields, and the router has set
	// the title.
	private void watch(UI ui) {
		this.lines.forEach(ErrorLine::watch);
		ErrorTitle.of(ui).change(this, !this.lines.isEmpty());
	}

	// A field may be marked several times while one request validates it.
	private void tidyLater() {
		getUI().ifPresent((ui) -> ui.beforeClientResponse(this, (response) -> tidy(response.getUI())));
	}

	private void tidy(UI ui) {
		List<ErrorLine> corrected = this.lines.stream().filter(ErrorLine::isCorrected).toList();
		corrected.forEach(ErrorLine::remove);
		this.lines.removeAll(corrected);
		setVisible(!this.lines.isEmpty());
		tell();
		ErrorTitle.of(ui).change(this, !this.lines.isEmpty());
	}

	private void tell() {
		if (!this.lines.isEmpty()) {
			this.title.setText(getTranslation("errors.title", this.lines.size()));
		}
	}

	private void goTo(Problem problem) {
		this.reveal.accept(problem);
		if (problem.field() instanceof Focusable<?> focusable) {
			focusable.focus();
		}
		else {
			// A group of radio buttons or checkboxes.
			problem.field().getElement().executeJs("setTimeout(() => this.querySelector('input')?.focus())");
		}
	}

}
