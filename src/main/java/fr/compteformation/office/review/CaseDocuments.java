package fr.compteformation.office.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentPages;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.DocumentReadings;
import fr.compteformation.rights.reading.PersonNames;

/**
 * Gives agents the documents of a declaration. Every view and every download is recorded
 * in the audit log. Runs outside transactions, because rendering may be slow.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class CaseDocuments {

	private static final Logger LOG = LoggerFactory.getLogger(CaseDocuments.class);

	private static final String NO_WATERMARK = "";

	private final DifDecisions decisions;

	private final Documents documents;

	private final DocumentReadings readings;

	private final DocumentPages pages;

	private final Journal journal;

	private final JdbcClient database;

	CaseDocuments(DifDecisions decisions, Documents documents, DocumentReadings readings, DocumentPages pages,
			Journal journal, JdbcClient database) {
		this.decisions = decisions;
		this.documents = documents;
		this.readings = readings;
		this.pages = pages;
		this.journal = journal;
		this.database = database;
	}

	/** Opens all documents of a declaration and reads them. */
	@PreAuthorize(Agent.ONLY)
	public List<ReadDocument> open(Agent agent, DifCase opened) {
		return this.documents.described(opened.details().documents())
			.stream()
			.map((document) -> open(agent, opened.details().id(), document, opened.names()))
			.toList();
	}

	/** Whether scans and photos are read on this machine. */
	public boolean readsPictures() {
		return this.readings.readsPictures();
	}

	/**
	 * Opens a document of a replaced declaration.
	 * @param names the person’s names to look for
	 */
	@PreAuthorize(Agent.ONLY)
	public ReadDocument open(Agent agent, FormerDocument former, PersonNames names) {
		return open(agent, former.declaration(), former.document(), names);
	}

	private ReadDocument open(Agent agent, DifDeclaration.Id id, Document document, PersonNames names) {
		List<Page> pages = pages(agent, id, document.id());
		return new ReadDocument(id, document, pages,
				pages.isEmpty() ? DocumentReading.NOTHING : read(document.id(), names),
				this.documents.copiesOf(document.id()));
	}

	private DocumentReading read(DocumentId file, PersonNames names) {
		try {
			return this.readings.read(file, names).orElse(DocumentReading.NOTHING);
		}
		catch (IOException | UncheckedIOException ex) {
			LOG.error("A file could not be read", ex);
			return DocumentReading.NOTHING;
		}
	}

	private List<Page> pages(Agent agent, DifDeclaration.Id id, DocumentId file) {
		if (!this.decisions.hasFile(agent, id, file)) {
			return List.of();
		}
		this.journal.look(agent, Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		try {
			return this.pages.pages(file, NO_WATERMARK);
		}
		catch (IOException ex) {
			LOG.error("A file could not be read", ex);
			return List.of();
		}
	}

	/**
	 * The documents of the person’s replaced declarations, latest first, without those
	 * that the current one keeps.
	 */
	@PreAuthorize(Agent.ONLY)
	public List<FormerDocument> former(Agent agent, DifCase opened) {
		List<Former> found = this.database.sql("""
				select declaration.id, declaration.declared_at, document.document_id
				from dif_declaration declaration
				join dif_declaration_document document on document.declaration_id = declaration.id
				where declaration.holder_id = :holder and declaration.standing_for is null
					and document.document_id not in (select kept.document_id from dif_declaration_document kept
						join dif_declaration standing on standing.id = kept.declaration_id
						where standing.standing_for = :holder)
				order by declaration.declared_at desc, declaration.id, document.position""")
			.param("holder", opened.details().holder().value())
			.query((row, number) -> new Former(new DifDeclaration.Id(row.getObject("id", UUID.class)),
					row.getObject("declared_at", OffsetDateTime.class),
					new DocumentId(row.getObject("document_id", UUID.class))))
			.list();
		return found.stream()
			.flatMap((former) -> this.documents.described(List.of(former.file()))
				.stream()
				.map((document) -> new FormerDocument(former.declaration(), former.declaredAt().toInstant(), document)))
			.toList();
	}

	/**
	 * Has the documents drawn of the declaration that the agent will probably open next.
	 */
	@PreAuthorize(Agent.ONLY)
	public void prepare(Agent agent, Optional<DifDeclaration.Id> next) {
		next.ifPresent((id) -> this.pages.drawFirst(files(id), NO_WATERMARK));
	}

	private List<DocumentId> files(DifDeclaration.Id id) {
		return this.database
			.sql("select document_id from dif_declaration_document where declaration_id = ? order by position")
			.param(id.value())
			.query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
			.list();
	}

	/**
	 * A safe copy of a document, made from its rendered pages.
	 * @return empty if the document does not belong to this declaration or cannot be
	 * rendered
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<Download> copy(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.decisions.hasFile(agent, id, file)) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.copyOf(file, NO_WATERMARK);
	}

	/**
	 * The original document as uploaded; the download is recorded as such.
	 * @return empty if the document does not belong to this declaration or was deleted
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<Download> original(Agent agent, DifDeclaration.Id id, DocumentId file) {
		if (!this.decisions.hasFile(agent, id, file)) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.FILE_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.originalOf(file);
	}

	private record Former(DifDeclaration.Id declaration, OffsetDateTime declaredAt, DocumentId file) {
	}

}
