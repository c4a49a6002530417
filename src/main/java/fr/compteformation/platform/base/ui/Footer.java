package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.OtherSites;

/**
 * The page footer: the information pages, the language switch, and a notice of the
 * operator’s, if any.
 */
class Footer extends Composite<com.vaadin.flow.component.html.Footer> {

	private final UnorderedList links = new UnorderedList();

	/** The footer of pages for people, who are also led to their other social rights. */
	Footer(OtherSites elsewhere) {
		this();
		String host = elsewhere.socialRights().getHost();
		add(new Anchor(elsewhere.socialRights().toString(),
				getTranslation("frame.socialRights", host.replaceFirst("^www\\.", ""))));
	}

	Footer() {
		MenuPlace.FOOTER.entries().forEach((entry) -> add(MenuPlace.link(entry)));
		add(new LanguageSwitch());
		Nav nav = new Nav(this.links);
		nav.setAriaLabel(getTranslation("frame.about"));
		Paragraph notice = new Paragraph(getTranslation("site.notice"));
		notice.setVisible(!notice.getText().isEmpty());
		Div wrap = new Div(nav, notice);
		wrap.addClassName("wrap");
		getContent().addClassName("foot");
		getContent().add(wrap);
	}

	private void add(Component entry) {
		this.links.add(new ListItem(entry));
	}

}
