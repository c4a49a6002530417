package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
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

	private final Div sheet = new Div();

	private final Div ways = new Div();

	ErrorPage() {
		getContent().addClassName("narrow");
		this.sheet.addClassName("sheet");
		this.ways.addClassNames("actions", "near");
		getContent().add(this.sheet);
	}

	void say(String... lines) {
		this.sheet.removeAll();
		this.sheet.add(new H1(getTranslation(titleKey())));
		for (String line : lines) {
			this.sheet.add(new Paragraph(line));
		}
		this.sheet.add(this.ways);
	}

	/** Adds something before the links. */
	void add(Component line) {
		this.sheet.addComponentAtIndex(this.sheet.getComponentCount() - 1, line);
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
