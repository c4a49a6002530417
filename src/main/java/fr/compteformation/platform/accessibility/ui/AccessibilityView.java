package fr.compteformation.platform.accessibility.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.accessibility.AccessibilityStatement;
import fr.compteformation.platform.base.ui.ContactLine;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.NeedsNoDatabase;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.HelpSettings;

/** The accessibility statement: the computed state, then the text about it. */
@Route("accessibilite")
@Menu(title = "frame.accessibility", order = 91)
@ShownIn(MenuPlace.FOOTER)
@AnonymousAllowed
@TitleKey("accessibility.title")
class AccessibilityView extends Composite<Div> implements TranslatedTitle, NeedsNoDatabase {

	AccessibilityView(PageTexts texts, AccessibilityStatement statement, HelpSettings help) {
		Div sheet = new Div(new H1(getTranslation(titleKey())), new StateSection(statement), new GapsSection(statement),
				new Html("<div class=\"prose\">" + texts.text("accessibilite", getLocale()).html() + "</div>"),
				ContactLine.accessibility(help), new CriteriaSection(statement));
		sheet.addClassName("sheet");
		getContent().addClassName("narrow");
		getContent().add(sheet);
	}

}
