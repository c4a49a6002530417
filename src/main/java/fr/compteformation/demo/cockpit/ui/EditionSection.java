package fr.compteformation.demo.cockpit.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.demo.cockpit.EditionSwitch;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.edition.Edition;

/** The editions, what each changes, and a button to show it. */
class EditionSection extends Composite<Section> {

	private static final int PATIENCE_MILLIS = 120_000;

	// The session of this page ends with the portal, so the browser looks for itself:
	// until nobody answers, then until somebody does. In the end it says that it gave up.
	private static final String COME_BACK = """
			const end = Date.now() + $1;
			let closed = false;
			const look = async () => {
				const answers = await fetch($0, { cache: 'no-store' }).then((answer) => answer.ok, () => false);
				closed ||= !answers;
				if (closed && answers) {
					window.location.assign($0);
				}
				else if (Date.now() < end) {
					setTimeout(look, 500);
				}
				else {
					$2.textContent = $3;
				}
			};
			look();
			""";

	private final EditionSwitch editions;

	private final Div answer = new Div();

	EditionSection(EditionSwitch editions) {
		this.editions = editions;
		Paragraph purpose = new Paragraph(
				getTranslation(editions.isFixed() ? "demo.edition.fixed" : "demo.edition.purpose"));
		purpose.addClassName("soft");
		UnorderedList list = new UnorderedList();
		list.addClassNames("plain", "cockpit-editions");
		EditionSwitch.choices().forEach((edition) -> list.add(line(edition)));
		this.answer.getElement().setAttribute("role", "status");
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("demo.edition.title")), purpose, this.answer, list);
	}

	private ListItem line(Optional<Edition> edition) {
		String year = edition.map(Edition::year).orElse("NONE");
		HtmlContainer name = new HtmlContainer("strong");
		name.setText(getTranslation("demo.edition.name." + year));
		Span changes = new Span(getTranslation("demo.edition.changes." + year));
		changes.addClassName("soft");
		ListItem line = new ListItem(new Div(new Div(name), changes));
		if (edition.equals(this.editions.shown())) {
			line.add(shown());
		}
		else if (!this.editions.isFixed() && Presenter.isHere()) {
			line.add(choice(edition, name.getText()));
		}
		return line;
	}

	private Component shown() {
		Span shown = new Span(getTranslation("demo.edition.shown"));
		shown.addClassNames("chip", "good");
		return shown;
	}

	private Button choice(Optional<Edition> edition, String name) {
		Button choice = new Button(getTranslation("demo.edition.choose"), (click) -> choose(edition));
		choice.setAriaLabel(getTranslation("demo.edition.chooseNamed", name));
		choice.setDisableOnClick(true);
		return choice;
	}

	private void choose(Optional<Edition> edition) {
		this.answer.removeAll();
		if (!Presenter.isHere()) {
			this.answer.add(new Message(Message.Tone.BAD, getTranslation("demo.cockpit.onlyHere")));
			return;
		}
		this.answer.add(new Message(Message.Tone.HINT, getTranslation("demo.edition.restarts")));
		Presenter.leave(UI.getCurrent());
		UI.getCurrent()
			.getPage()
			.executeJs(COME_BACK, CockpitView.ADDRESS, PATIENCE_MILLIS, this.answer,
					getTranslation("demo.edition.gone"));
		this.editions.choose(edition);
	}

}
