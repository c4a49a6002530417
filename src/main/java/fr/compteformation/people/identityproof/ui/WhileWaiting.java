package fr.compteformation.people.identityproof.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** Why a proof of identity is asked for, and what works without it. */
class WhileWaiting extends Composite<Div> {

	WhileWaiting() {
		UnorderedList open = new UnorderedList(page(SharedPages.DIF, "identity.waiting.dif"),
				page(SharedPages.PROFILE, "identity.waiting.profile"), page(SharedPages.HELP, "identity.waiting.help"));
		getContent().addClassNames("two", "proof-why");
		getContent().add(
				new Section(new H2(getTranslation("identity.why.title")),
						new Paragraph(getTranslation("identity.why.text"))),
				new Section(new H2(getTranslation("identity.waiting.title")), open));
	}

	private ListItem page(PagePath page, String key) {
		return new ListItem(new Anchor(page.path(), getTranslation(key)));
	}

}
