package fr.compteformation.platform.document.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.PictureDownload;
import fr.compteformation.platform.document.page.Page;

/**
 * The watermarked pages of files, for those who review them; each can be enlarged.
 */
public class PagesPanel extends Composite<Section> {

	/** The maximum size of the images on one page: 16 MB. */
	private static final int MOST_BYTES = 1 << 24;

	private int bytes;

	/**
	 * @param labelKey names the panel for screen readers
	 */
	public PagesPanel(String labelKey) {
		getContent().addClassName("pages");
		getContent().getElement().setAttribute("tabindex", "0").setAttribute("aria-label", getTranslation(labelKey));
	}

	/** Shows a sentence instead of a file. */
	public void say(String text) {
		getContent().add(new Paragraph(text));
	}

	/**
	 * Adds a file.
	 * @param name its name
	 * @param copy the address of its safe copy
	 */
	public void show(String name, List<Page> pages, PagePath copy) {
		getContent().add(new H2(name));
		if (pages.stream().anyMatch((page) -> page.picture().isPresent())) {
			getContent().add(new Div(saving(name, copy)));
		}
		else {
			say(getTranslation("backoffice.documents.noPicture", name));
		}
		for (int number = 1; number <= pages.size(); number++) {
			String title = getTranslation("backoffice.documents.page", name, number);
			getContent().add(pages.get(number - 1)
				.picture()
				.filter((picture) -> (this.bytes += picture.length) <= MOST_BYTES)
				.map((picture) -> picture(picture, title))
				.orElseGet(() -> new Paragraph(getTranslation("backoffice.documents.noPicture", title))));
		}
	}

	private Component picture(byte[] png, String name) {
		Image picture = PictureDownload.show(png, new Image("", name));
		Div page = new Div();
		Button enlarge = new Button(getTranslation("backoffice.identity.enlarge"));
		enlarge.setAriaLabel(getTranslation("backoffice.identity.enlargeNamed", name));
		enlarge.getElement().setAttribute("aria-pressed", "false");
		enlarge.addClickListener((click) -> {
			boolean large = !page.hasClassName("large");
			page.setClassName("large", large);
			enlarge.getElement().setAttribute("aria-pressed", String.valueOf(large));
		});
		page.addClassName("paper");
		page.add(enlarge, picture);
		return page;
	}

	private Anchor saving(String name, PagePath copy) {
		Anchor save = new Anchor(copy.path(), getTranslation("backoffice.documents.saveCopy"));
		save.setAriaLabel(getTranslation("backoffice.documents.saveCopyOf", name));
		save.getElement().setAttribute("download", true);
		save.setRouterIgnore(true);
		return save;
	}

}
