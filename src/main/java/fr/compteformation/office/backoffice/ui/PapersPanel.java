package fr.compteformation.office.backoffice.ui;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.access.identitydocument.IdentityCases;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.ui.PagesPanel;
import fr.compteformation.platform.security.Agent;

/** The documents of a request. */
class PapersPanel extends Composite<PagesPanel> {

	private static final Logger LOG = LoggerFactory.getLogger(PapersPanel.class);

	PapersPanel(IdentityCases cases, Agent agent, UUID request, List<Document> documents) {
		if (documents.isEmpty()) {
			getContent().say(getTranslation("backoffice.identity.noFiles"));
		}
		for (Document document : documents) {
			getContent().show(document.name(), pages(cases, agent, request, document), new PagePath(
					"/%s/%s/fichiers/%s/copie".formatted(IdentitiesView.ADDRESS, request, document.id().value())));
		}
	}

	@Override
	protected PagesPanel initContent() {
		return new PagesPanel("backoffice.documents");
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
