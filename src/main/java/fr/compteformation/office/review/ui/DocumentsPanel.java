package fr.compteformation.office.review.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.office.review.DifReviews;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * The documents of a declaration, page by page.
 */
class DocumentsPanel extends Composite<Section> {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentsPanel.class);

	/** The maximum size of the images on one page: 16 MB. */
	private static final int MOST_BYTES = 1 << 24;

	private final List<String> texts = new ArrayList<>();

	private int bytes;

	DocumentsPanel(DifReviews reviews, Agent agent, DifDeclaration.Id declaration, List<Document> documents) {
		getContent().addClassName("pages");
		getContent().getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("aria-label", getTranslation("backoffice.documents"));
		if (documents.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("backoffice.documents.none")));
		}
		for (Document document : documents) {
			List<Page> pages = pages(reviews, agent, declaration, document);
			getContent().add(new H2(document.name()), saving(declaration, document, pages));
			show(document, pages);
		}
	}

	/** The text of each page; empty for scans. */
	List<String> texts() {
		return this.texts;
	}

	private void show(Document document, List<Page> pages) {
		for (int number = 1; number <= pages.size(); number++) {
			Page page = pages.get(number - 1);
			this.texts.add(page.text());
			String name = getTranslation("backoffice.documents.page", document.name(), number);
			getContent().add(page.picture()
				.filter((picture) -> (this.bytes += picture.length) <= MOST_BYTES)
				.<Div>map((picture) -> new Div(picture(picture, name)))
				.orElseGet(() -> new Div(new Paragraph(getTranslation("backoffice.documents.noPicture", name)))));
		}
		if (pages.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("backoffice.documents.noPicture", document.name())));
		}
	}

	// Documents that cannot be rendered have no copy.
	private Div saving(DifDeclaration.Id declaration, Document document, List<Page> pages) {
		Div saving = new Div();
		if (pages.stream().anyMatch((page) -> page.picture().isPresent())) {
			saving.add(save(declaration, document, "copie", getTranslation("backoffice.documents.saveCopy"),
					getTranslation("backoffice.documents.saveCopyOf", document.name())), new Text(" · "));
		}
		Paragraph hint = new Paragraph(getTranslation("backoffice.documents.saveHint"));
		hint.addClassName("soft");
		saving.add(save(declaration, document, "original", getTranslation("backoffice.documents.saveOriginal"),
				getTranslation("backoffice.documents.saveOriginalOf", document.name())), hint);
		return saving;
	}

	private static Anchor save(DifDeclaration.Id declaration, Document document, String what, String text,
			String name) {
		Anchor save = new Anchor("%s/%s/documents/%s/%s".formatted(SharedPages.DIF_QUEUE, declaration.value(),
				document.id().value(), what), text);
		save.setAriaLabel(name);
		save.getElement().setAttribute("download", true);
		save.setRouterIgnore(true);
		return save;
	}

	private static Image picture(byte[] png, String name) {
		return new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(png), name);
	}

	private static List<Page> pages(DifReviews reviews, Agent agent, DifDeclaration.Id declaration, Document document) {
		try {
			return reviews.pages(agent, declaration, document.id());
		}
		catch (IOException ex) {
			LOG.error("A file could not be read", ex);
			return List.of();
		}
	}

}
