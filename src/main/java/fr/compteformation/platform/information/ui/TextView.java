package fr.compteformation.platform.information.ui;

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

	TextView(PageTexts texts, String name) {
		Div sheet = new Div(new H1(getTranslation(titleKey())), prose(texts.text(name, getLocale())));
		sheet.addClassName("sheet");
		getContent().addClassName("narrow");
		getContent().add(sheet);
	}

	static Html prose(PageText text) {
		return new Html("<div class=\"prose\">" + text.html() + "</div>");
	}

}
