package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog with a countdown and one button. The browser counts and opens it. */
@Tag("dialog")
abstract class Countdown extends Component implements HasComponents {

	Countdown(String titleKey, String textKey, String buttonKey) {
		H2 title = new H2(getTranslation(titleKey));
		title.setId(id(titleKey));
		Paragraph text = new Paragraph();
		text.setId(id(textKey));
		text.getElement().setAttribute("data-text", getTranslation(textKey));
		Paragraph announcement = new Paragraph();
		announcement.addClassName("visually-hidden");
		announcement.getElement().setAttribute("role", "status");
		NativeButton button = new NativeButton(getTranslation(buttonKey));
		button.addClassName("btn");
		button.getElement().setAttribute("autofocus", true);
		getElement().setAttribute("aria-labelledby", id(titleKey)).setAttribute("aria-describedby", id(textKey));
		add(title, text, announcement, button);
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		attach.getUI().getPage().addJavaScript("assets/session-warning.js");
	}

	private static String id(String key) {
		return key.replace('.', '-');
	}

}
