package fr.compteformation.access.identitydocument;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentPages;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;

/** The files of a request as agents see them: rendered and watermarked. */
@Component
class IdentityPages {

	private final IdentityRequestRepository requests;

	private final Documents documents;

	private final DocumentPages pages;

	private final Journal journal;

	IdentityPages(IdentityRequestRepository requests, Documents documents, DocumentPages pages, Journal journal) {
		this.requests = requests;
		this.documents = documents;
		this.pages = pages;
		this.journal = journal;
	}

	List<Page> pages(Agent agent, UUID id, DocumentId file) throws IOException {
		Optional<IdentityRequest> request = seen(agent, Act.FILE_OPENED, id, file);
		return request.isPresent() ? this.pages.pages(file, request.get().watermark()) : List.of();
	}

	Optional<Download> copy(Agent agent, UUID id, DocumentId file) throws IOException {
		Optional<IdentityRequest> request = seen(agent, Act.COPY_SAVED, id, file);
		return request.isPresent() ? this.documents.copyOf(file, request.get().watermark()) : Optional.empty();
	}

	// Recorded before anything is shown.
	private Optional<IdentityRequest> seen(Agent agent, Act act, UUID id, DocumentId file) {
		Optional<IdentityRequest> request = this.requests.findWithFiles(id).filter((found) -> found.hasFile(file));
		if (request.isPresent()) {
			this.journal.look(agent, act, new Subject(Subject.Kind.FILE, file.value()));
		}
		return request;
	}

}
