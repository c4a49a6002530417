package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.PagePath;

/**
 * Base of the error pages: what happened, what it means, and links to go on, the most
 * likely first.
 */
abstract class ErrorPage extends Composite<Div> implements TranslatedTitle {

	private final Div ways = new Div();

	ErrorPage() {
		getContent().addClassName("narrow");
		this.ways.addClassNames("actions", "near");
	}

	void say(String... lines) {
		Div sheet = new Div(new H1(getTranslation(titleKey())));
		sheet.addClassName("sheet");
		for (String line : lines) {
			sheet.add(new Paragraph(line));
		}
		sheet.add(this.ways);
		getContent().removeAll();
		getContent().add(sheet);
	}

	Anchor offer(PagePath page, String key) {
		Anchor way = new Anchor(page.path(), getTranslation(key));
		way.addClassName("btn");
		if (this.ways.getChildren().findAny().isPresent()) {
			way.addClassName("ghost");
		}
		this.ways.add(way);
		return way;
	}

}
