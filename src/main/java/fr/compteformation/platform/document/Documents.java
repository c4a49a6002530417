package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.page.PageReader;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The service of this module: stores uploaded files and gives them back to their owners.
 * A file is kept for a day until something, such as a declaration, uses it; the user
 * releases it afterwards.
 */
@Service
public class Documents {

	/** The maximum size of a file: 10 MB. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	/** The maximum number of files per person that are uploading or unused. */
	static final int MOST_UNUSED = 30;

	private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

	private final DocumentOwners owners;

	private final Reception reception;

	private final Safe safe;

	private final Archive archive;

	private final DocumentTable table;

	private final PageReader pages;

	private final SecurityRecord record;

	private final Clock clock;

	private final Map<DocumentOwner, Integer> arriving = new ConcurrentHashMap<>();

	Documents(DocumentOwners owners, Reception reception, Safe safe, Archive archive, DocumentTable table,
			PageReader pages, SecurityRecord record, Clock clock) {
		this.owners = owners;
		this.reception = reception;
		this.safe = safe;
		this.archive = archive;
		this.table = table;
		this.pages = pages;
		this.record = record;
		this.clock = clock;
	}

	/** For the file dialog: media types and extensions. */
	public List<String> accepted() {
		return this.reception.accepted();
	}

	/**
	 * Stores a file of the signed-in person while it uploads; runs outside of any
	 * transaction, because uploads may be slow.
	 * @param name the name on the person’s computer
	 * @param content read to its end, or to the first byte beyond {@link #MOST_BYTES}
	 * @throws IOException when the connection breaks; nothing is stored then
	 * @throws IllegalStateException if the person may not upload files
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public Intake takeIn(Citizen citizen, String name, InputStream content) throws IOException {
		return takeIn(citizen, this.owners.ownerOf(citizen)
			.orElseThrow(() -> new IllegalStateException("an account without an owner of files hands nothing in")),
				name, content);
	}

	/**
	 * Stores a file that belongs to the account of the signed-in person, whatever holder
	 * it is attached to; otherwise like {@link #takeIn}.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public Intake takeInForAccount(Citizen citizen, String name, InputStream content) throws IOException {
		return takeIn(citizen, DocumentOwner.account(citizen), name, content);
	}

	private Intake takeIn(Citizen citizen, DocumentOwner owner, String name, InputStream content) throws IOException {
		int arriving = this.arriving.merge(owner, 1, Integer::sum);
		try {
			return (arriving + this.table.unusedOf(owner) > MOST_UNUSED)
					? refused(citizen, name, Refusal.TOO_MANY_FILES) : receive(citizen, owner, name, content);
		}
		finally {
			this.arriving.computeIfPresent(owner, (person, count) -> (count > 1) ? count - 1 : null);
		}
	}

	private Intake receive(Citizen citizen, DocumentOwner owner, String name, InputStream content) throws IOException {
		try (Arrival arrival = Arrival.of(DocumentId.random(), content, MOST_BYTES, this.safe)) {
			if (arrival.bytes() == 0) {
				return refused(citizen, name, Refusal.EMPTY);
			}
			if (arrival.bytes() > MOST_BYTES) {
				return refused(citizen, name, Refusal.TOO_BIG);
			}
			return switch (this.reception.judge(owner, arrival)) {
				case Verdict.Sound sound -> stored(arrival.id(), owner, name, sound);
				case Verdict.Refused refused -> refused(citizen, name, refused.refusal());
			};
		}
		catch (Arrival.NoRoom full) {
			LOG.warn("The folder for files that arrive, java.io.tmpdir, takes none", full);
			return new Intake.Refused(FileName.cleaned(name), Refusal.CHECK_UNAVAILABLE);
		}
	}

	/**
	 * Stores a PDF generated by the portal, without checks; in the caller’s transaction.
	 * @param owner the owner of the file
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Document takeOver(DocumentOwner owner, String name, byte[] pdf) {
		Document document = new Document(DocumentId.random(), FileName.cleaned(name, FileType.PDF), FileType.PDF,
				pdf.length);
		this.archive.add(document, owner, pdf);
		return document;
	}

	/**
	 * Opens a file of the signed-in person for download.
	 * @return empty if it does not exist or belongs to somebody else
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Download> open(Citizen citizen, DocumentId id) {
		if (!isTheirs(citizen, id)) {
			LOG.warn("File {} was asked for by somebody it does not belong to", id.value());
			return Optional.empty();
		}
		return contentOf(id);
	}

	/** Deletes a file of the signed-in person; files in use or of somebody else stay. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void discard(Citizen citizen, DocumentId id) {
		if (isTheirs(citizen, id)) {
			this.archive.remove(id);
		}
	}

	/**
	 * The metadata of these files in this order, without deleted ones. The caller checks
	 * access.
	 */
	@Transactional(readOnly = true)
	public List<Document> described(List<DocumentId> ids) {
		return this.table.find(ids)
			.stream()
			.sorted(Comparator.comparingInt((document) -> ids.indexOf(document.id())))
			.toList();
	}

	/**
	 * The file itself. The caller checks access.
	 * @return empty if it was deleted
	 */
	public Optional<Download> contentOf(DocumentId id) {
		return find(id).map((document) -> new Download(document, this.archive.open(id)));
	}

	/**
	 * The file itself, named as the original beside the safe copy. The caller checks
	 * access.
	 * @return empty if it was deleted
	 */
	public Optional<Download> originalOf(DocumentId id) {
		return find(id).map((document) -> new Download(
				new Document(id, FileName.ofOriginal(document.name()), document.type(), document.bytes()),
				this.archive.open(id)));
	}

	/**
	 * A safe copy: a PDF of the rendered pages, created on each call. The caller checks
	 * access and must not hold a transaction, because rendering may take half a minute.
	 * @param watermark written across each page; none if empty
	 * @return empty if the file was deleted or cannot be rendered now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copyOf(DocumentId id, String watermark) throws IOException {
		Optional<Document> found = find(id);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		return this.pages.copy(found.get().type(), watermark, () -> this.archive.read(id))
			.map((copy) -> new Download(
					new Document(id, FileName.ofCopy(found.get().name()), FileType.PDF, copy.length),
					new ByteArrayInputStream(copy)));
	}

	/**
	 * The rendered pages with their text, created on each call. The caller checks access
	 * and must not hold a transaction, because rendering may take half a minute.
	 * @param watermark written across each page; none if empty
	 * @return empty if the file was deleted or cannot be rendered now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(DocumentId id, String watermark) throws IOException {
		Optional<Document> found = find(id);
		return found.isEmpty() ? List.of()
				: this.pages.read(found.get().type(), watermark, () -> this.archive.read(id));
	}

	/**
	 * Marks files as used, so that they are kept; in the caller’s transaction.
	 * @param owner must own all of them
	 * @return false if one is missing or belongs to somebody else: roll back then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(DocumentOwner owner, Collection<DocumentId> ids) {
		List<DocumentId> different = ids.stream().distinct().toList();
		return different.isEmpty() || this.table.use(owner, different) == different.size();
	}

	/**
	 * Gives files to another owner, in the caller’s transaction; files of others stay
	 * theirs.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void transfer(DocumentOwner from, DocumentOwner to, Collection<DocumentId> ids) {
		if (!ids.isEmpty()) {
			this.table.transfer(from, to, ids);
		}
	}

	/**
	 * Marks files as unused, which deletes them a day later; in the caller’s transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void release(Collection<DocumentId> ids) {
		if (!ids.isEmpty()) {
			this.table.disuse(ids, this.clock.instant());
		}
	}

	private Optional<Document> find(DocumentId id) {
		return this.table.find(List.of(id)).stream().findFirst();
	}

	private Intake stored(DocumentId id, DocumentOwner owner, String name, Verdict.Sound sound) {
		Document document = new Document(id, FileName.cleaned(name, sound.type()), sound.type(),
				sound.content().length);
		this.archive.add(document, owner, sound.content());
		return new Intake.TakenIn(document);
	}

	private Intake refused(Citizen citizen, String name, Refusal refusal) {
		this.record.note(Refused.FILE, refusal, citizen.accountId());
		return new Intake.Refused(FileName.cleaned(name), refusal);
	}

	private boolean isTheirs(Citizen citizen, DocumentId id) {
		return this.table.belongsTo(DocumentOwner.account(citizen), id)
				|| this.owners.ownerOf(citizen).filter((owner) -> this.table.belongsTo(owner, id)).isPresent();
	}

}
