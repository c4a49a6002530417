package fr.compteformation.office.provider;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.DossierDecisions;

/**
 * Gives agents, and nobody else, the files that show why a person owes no participation.
 * Every copy is recorded in the audit log. Runs outside transactions, because rendering
 * may be slow.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class AgentProofs {

	private final DossierDecisions decisions;

	private final Documents documents;

	private final Journal journal;

	AgentProofs(DossierDecisions decisions, Documents documents, Journal journal) {
		this.decisions = decisions;
		this.documents = documents;
		this.journal = journal;
	}

	/** The files of a dossier; none once they are erased. */
	@PreAuthorize(Agent.ONLY)
	public List<Document> of(Agent agent, Reference reference) {
		return this.decisions.exemptionProofs(reference);
	}

	/**
	 * A safe copy of a file, made from its rendered pages, with the reference across.
	 * @return empty if the file does not belong to this dossier or cannot be rendered
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<Download> copy(Agent agent, Reference reference, DocumentId file) throws IOException {
		if (of(agent, reference).stream().map(Document::id).noneMatch(file::equals)) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.copyOf(file, reference.toString());
	}

}
