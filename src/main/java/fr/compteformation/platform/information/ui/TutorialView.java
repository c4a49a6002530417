package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The registration and the DIF in pictures, step by step. The tests of the guides take
 * the pictures.
 */
@Route("aide/tutoriel")
@AnonymousAllowed
@TitleKey("information.tutorial.title")
class TutorialView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	TutorialView() {
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(getTranslation("information.tutorial.intro")),
				part("inscription", "information.tutorial.registration", SharedPages.REGISTRATION,
						"information.home.register", "information.tutorial.registration.terms",
						"information.tutorial.registration.identity", "information.tutorial.registration.check",
						"information.tutorial.registration.password", "information.tutorial.registration.email",
						"information.tutorial.registration.activation"),
				part("dif", "information.tutorial.dif", SharedPages.DIF, "action.declareDif",
						"information.tutorial.dif.hours", "information.tutorial.dif.document",
						"information.tutorial.dif.save"));
	}

	private Section part(String name, String titleKey, PagePath go, String goKey, String... stepKeys) {
		OrderedList steps = new OrderedList();
		steps.addClassName("tutorial");
		for (int number = 1; number <= stepKeys.length; number++) {
			steps.add(new ListItem(step(name, number, getTranslation(stepKeys[number - 1]))));
		}
		Anchor start = new Anchor(go.path(), getTranslation(goKey));
		start.addClassName("btn");
		H2 title = new H2(getTranslation(titleKey));
		title.setId(name);
		Section part = new Section(title, steps, start);
		part.addClassNames("sheet", "stack");
		return part;
	}

	// The text says all that the picture shows.
	private static Component[] step(String name, int number, String text) {
		Image picture = new Image("assets/tutoriel/%s-%d.jpg".formatted(name, number), "");
		picture.getElement().setAttribute("loading", "lazy");
		return new Component[] { new Paragraph(text), picture };
	}

}
