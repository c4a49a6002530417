package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * The error summary on top of a form: takes the focus, and each line links to its field.
 */
public class ErrorSummary extends Composite<Div> {

	public ErrorSummary() {
		getContent().addClassNames("note", "bad");
		getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
		setVisible(false);
	}

	/** Shows the problems and takes the focus; hides itself if there are none. */
	public void show(List<Problem> problems) {
		getContent().removeAll();
		setVisible(!problems.isEmpty());
		if (!problems.isEmpty()) {
			Paragraph title = new Paragraph(getTranslation("errors.title", problems.size()));
			title.addClassName("note-title");
			UnorderedList lines = new UnorderedList();
			problems.forEach((problem) -> lines.add(new ListItem(link(problem))));
			getContent().add(title, lines);
			getContent().getElement().callJsFunction("focus");
		}
	}

	private Button link(Problem problem) {
		String line = problem.label().isEmpty() ? problem.message()
				: getTranslation("errors.line", problem.label(), problem.message());
		Button link = new Button(line, (click) -> focus(problem));
		link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		return link;
	}

	private static void focus(Problem problem) {
		if (problem.field() instanceof Focusable<?> focusable) {
			focusable.focus();
		}
		else {
			// A group of radio buttons or checkboxes.
			problem.field().getElement().executeJs("this.querySelector('input')?.focus()");
		}
	}

}
