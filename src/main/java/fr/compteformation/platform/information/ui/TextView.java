package fr.compteformation.platform.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.PageText;
import fr.compteformation.platform.information.PageTexts;

/** Base of the pages that show one long text. */
abstract class TextView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	private final Div sheet;

	TextView(PageTexts texts, String name) {
		this.sheet = new Div(new H1(getTranslation(titleKey())), prose(texts.text(name, getLocale())));
		this.sheet.addClassName("sheet");
		getContent().addClassName("narrow");
		getContent().add(this.sheet);
	}

	/** Adds something below the text. */
	void add(Component below) {
		this.sheet.add(below);
	}

	static Html prose(PageText text) {
		return new Html("<div class=\"prose\">" + text.html() + "</div>");
	}

}
