package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.platform.base.OtherSites;
import fr.compteformation.platform.site.FooterSettings;

/**
 * The page footer: the information pages, the operator’s links and notice, if any, and
 * the other languages.
 */
class Footer extends Composite<com.vaadin.flow.component.html.Footer> {

	private final UnorderedList links = new UnorderedList();

	Footer(List<FooterSettings.Link> own, SiteFrame frame) {
		MenuPlace.FOOTER.entries().forEach((entry) -> add(MenuPlace.link(entry)));
		own.forEach((link) -> add(new Anchor(link.address().toString(), link.label(getLocale()))));
		frame.others(getLocale()).forEach((language) -> add(new LanguageSwitch(language)));
		Nav nav = new Nav(this.links);
		nav.setAriaLabel(getTranslation("frame.about"));
		Paragraph notice = new Paragraph(getTranslation("site.notice"));
		notice.setVisible(!notice.getText().isEmpty());
		Div wrap = new Div(nav, notice);
		wrap.addClassName("wrap");
		getContent().addClassName("foot");
		getContent().add(wrap);
	}

	/** Adds the site of a person’s other social rights. */
	Footer leadingTo(OtherSites elsewhere) {
		String host = elsewhere.socialRights().getHost();
		add(new Anchor(elsewhere.socialRights().toString(),
				getTranslation("frame.socialRights", host.replaceFirst("^www\\.", ""))));
		return this;
	}

	private void add(Component entry) {
		this.links.add(new ListItem(entry));
	}

}
