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
 * The door of the module: takes files in, one by one, and gives them back to whom they
 * belong. A file waits a day for something to use it, such as a declaration; what no
 * longer uses it releases it.
 */
@Service
public class Documents {

	/** The size of a file: 10 MB. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	/** Of one person at a time, on their way or used by nothing. */
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

	/** What may be chosen in a dialogue: media types and endings of names. */
	public List<String> accepted() {
		return this.reception.accepted();
	}

	/**
	 * Takes a file of the person who is signed in, while it arrives; outside of any
	 * transaction, because that may be slow.
	 * @param name as their computer calls it
	 * @param content read to its end, or to the first byte beyond {@link #MOST_BYTES}
	 * @throws IOException when the connection breaks; nothing is stored then
	 * @throws IllegalStateException while they may not hand in any
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public Intake takeIn(Citizen citizen, String name, InputStream content) throws IOException {
		DocumentOwner owner = this.owners.ownerOf(citizen)
			.orElseThrow(() -> new IllegalStateException("an account without an owner of files hands nothing in"));
		int arriving = this.arriving.merge(owner, 1, Integer::sum);
		try {
			return (arriving + this.table.unusedOf(owner) > MOST_UNUSED)
					? refused(citizen, name, Refusal.TOO_MANY_FILES) : takeIn(citizen, owner, name, content);
		}
		finally {
			this.arriving.computeIfPresent(owner, (person, count) -> (count > 1) ? count - 1 : null);
		}
	}

	private Intake takeIn(Citizen citizen, DocumentOwner owner, String name, InputStream content) throws IOException {
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
	 * Takes over a PDF that the portal made itself, and which therefore nobody looks at
	 * first; in the caller’s transaction.
	 * @param owner whose file it becomes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Document takeOver(DocumentOwner owner, String name, byte[] pdf) {
		Document document = new Document(DocumentId.random(), FileName.cleaned(name, FileType.PDF), FileType.PDF,
				pdf.length);
		this.archive.add(document, owner, pdf);
		return document;
	}

	/**
	 * The file, for the person who is signed in to save.
	 * @return empty when there is none, or it belongs to somebody else
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Download> open(Citizen citizen, DocumentId id) {
		if (!isTheirs(citizen, id)) {
			LOG.warn("File {} was asked for by somebody it does not belong to", id.value());
			return Optional.empty();
		}
		return contentOf(id);
	}

	/**
	 * Removes a file of the person who is signed in; one in use, or of somebody else,
	 * stays.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void discard(Citizen citizen, DocumentId id) {
		if (isTheirs(citizen, id)) {
			this.archive.remove(id);
		}
	}

	/**
	 * What these files are, in this order, without those that are gone; called by what
	 * uses them, for whoever may see them there.
	 */
	@Transactional(readOnly = true)
	public List<Document> described(List<DocumentId> ids) {
		return this.table.find(ids)
			.stream()
			.sorted(Comparator.comparingInt((document) -> ids.indexOf(document.id())))
			.toList();
	}

	/**
	 * The file itself; called by what uses it, for whoever may see it there.
	 * @return empty when it is gone
	 */
	public Optional<Download> contentOf(DocumentId id) {
		return find(id).map((document) -> new Download(document, this.archive.open(id)));
	}

	/**
	 * The file itself, named as the original, for those who are offered a copy of it
	 * first; called by what uses it, for whoever may see it there.
	 * @return empty when it is gone
	 */
	public Optional<Download> originalOf(DocumentId id) {
		return find(id).map((document) -> new Download(
				new Document(id, FileName.ofOriginal(document.name()), document.type(), document.bytes()),
				this.archive.open(id)));
	}

	/**
	 * A copy that holds nothing but what can be seen: a PDF of the pages, drawn anew each
	 * time; called by what uses the file, for whoever may see it there, and outside of
	 * any transaction, because that may take half a minute.
	 * @return empty when the file is gone, or cannot be drawn now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copyOf(DocumentId id) throws IOException {
		Optional<Document> found = find(id);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		return this.pages.copy(found.get().type(), () -> this.archive.read(id))
			.map((copy) -> new Download(
					new Document(id, FileName.ofCopy(found.get().name()), FileType.PDF, copy.length),
					new ByteArrayInputStream(copy)));
	}

	/**
	 * The pages of a file, drawn and read anew each time; called by what uses it, for
	 * whoever may see it there, and outside of any transaction, because that may take
	 * half a minute.
	 * @return none when the file is gone, or cannot be shown now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(DocumentId id) throws IOException {
		Optional<Document> found = find(id);
		return found.isEmpty() ? List.of() : this.pages.read(found.get().type(), () -> this.archive.read(id));
	}

	/**
	 * Puts files to use, so that they stay; called by what uses them, in its transaction.
	 * @param owner whose files they must be
	 * @return false when one of them is gone, or of somebody else: then take all back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(DocumentOwner owner, Collection<DocumentId> ids) {
		List<DocumentId> different = ids.stream().distinct().toList();
		return different.isEmpty() || this.table.use(owner, different) == different.size();
	}

	/**
	 * Ends the use of files, which are removed a day later; called by what used them, in
	 * its transaction.
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
		return this.owners.ownerOf(citizen).filter((owner) -> this.table.belongsTo(owner, id)).isPresent();
	}

}
