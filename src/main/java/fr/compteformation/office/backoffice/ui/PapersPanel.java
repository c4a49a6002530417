package fr.compteformation.office.backoffice.ui;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.access.identitydocument.IdentityCases;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;

/**
 * The watermarked pages of the documents of a request; each can be enlarged.
 */
class PapersPanel extends Composite<Section> {

	private static final Logger LOG = LoggerFactory.getLogger(PapersPanel.class);

	/** The maximum size of the images on one page: 16 MB. */
	private static final int MOST_BYTES = 1 << 24;

	private int bytes;

	PapersPanel(IdentityCases cases, Agent agent, UUID request, List<Document> documents) {
		getContent().addClassName("pages");
		getContent().getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("aria-label", getTranslation("backoffice.documents"));
		if (documents.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("backoffice.identity.noFiles")));
		}
		for (Document document : documents) {
			getContent().add(new H2(document.name()));
			show(document, pages(cases, agent, request, document), request);
		}
	}

	private void show(Document document, List<Page> pages, UUID request) {
		if (pages.stream().anyMatch((page) -> page.picture().isPresent())) {
			getContent().add(new Div(saving(request, document)));
		}
		else {
			getContent().add(new Paragraph(getTranslation("backoffice.documents.noPicture", document.name())));
		}
		for (int number = 1; number <= pages.size(); number++) {
			String name = getTranslation("backoffice.documents.page", document.name(), number);
			getContent().add(pages.get(number - 1)
				.picture()
				.filter((picture) -> (this.bytes += picture.length) <= MOST_BYTES)
				.map((picture) -> picture(picture, name))
				.orElseGet(() -> new Paragraph(getTranslation("backoffice.documents.noPicture", name))));
		}
	}

	private Component picture(byte[] png, String name) {
		Image picture = new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(png), name);
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

	private Anchor saving(UUID request, Document document) {
		Anchor save = new Anchor(
				"/%s/%s/fichiers/%s/copie".formatted(IdentitiesView.ADDRESS, request, document.id().value()),
				getTranslation("backoffice.documents.saveCopy"));
		save.setAriaLabel(getTranslation("backoffice.documents.saveCopyOf", document.name()));
		save.getElement().setAttribute("download", true);
		save.setRouterIgnore(true);
		return save;
	}

	private static List<Page> pages(IdentityCases cases, Agent agent, UUID request, Document document) {
		try {
			return cases.pages(agent, request, document.id());
		}
		catch (IOException ex) {
			LOG.error("A file could not be read", ex);
			return List.of();
		}
	}

}
