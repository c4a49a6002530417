package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.site.LiveSite;

/**
 * The announcement of the operator’s and the read-only mode, above every page. Nobody can
 * close it: it is short, it ends by itself, and who has closed it would miss the next
 * one.
 */
class SiteNotice extends Composite<Section> {

	private final LiveSite site;

	private final Div lines = new Div();

	SiteNotice(LiveSite site) {
		this.site = site;
		this.lines.addClassName("wrap");
		// Screen readers say it politely when it appears with a later page.
		this.lines.getElement().setAttribute("role", "status");
		getContent().addClassName("site-notice");
		getContent().getElement().setAttribute("aria-label", getTranslation("site.notice.label"));
		getContent().add(this.lines);
		show();
	}

	/** Shows what holds now. */
	void show() {
		this.lines.removeAll();
		this.site.announcement(getLocale()).ifPresent((text) -> this.lines.add(new Paragraph(text)));
		if (this.site.isReadOnly()) {
			this.lines.add(new Paragraph(getTranslation("site.readOnly.notice")));
		}
		getContent().setVisible(this.lines.getChildren().findAny().isPresent());
	}

}
