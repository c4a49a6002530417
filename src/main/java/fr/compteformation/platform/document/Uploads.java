package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/** Files while they upload: counted, checked and stored. */
@Component
class Uploads {

	/** The maximum number of files per person that are uploading or unused. */
	static final int MOST_UNUSED = 30;

	private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

	private final Reception reception;

	private final FileEncryption safe;

	private final Archive archive;

	private final DocumentTable table;

	private final SecurityRecord record;

	private final Map<DocumentOwner, Integer> arriving = new ConcurrentHashMap<>();

	Uploads(Reception reception, FileEncryption safe, Archive archive, DocumentTable table, SecurityRecord record) {
		this.reception = reception;
		this.safe = safe;
		this.archive = archive;
		this.table = table;
		this.record = record;
	}

	/** For the file dialog: media types and extensions. */
	List<String> accepted() {
		return this.reception.accepted();
	}

	/**
	 * @param sender the account or agent that uploads, for the security log
	 */
	Intake takeIn(UUID sender, DocumentOwner owner, String name, InputStream content) throws IOException {
		return takeIn(sender, owner, name, content, this.archive::add);
	}

	/** Like {@link #takeIn}, for a file whose content is compared with no other. */
	Intake takeInPrivately(UUID sender, DocumentOwner owner, String name, InputStream content) throws IOException {
		return takeIn(sender, owner, name, content, this.archive::addPrivately);
	}

	/** Whether an owner may have one more unused file. */
	boolean hasRoom(DocumentOwner owner) {
		return this.arriving.getOrDefault(owner, 0) + this.table.unusedOf(owner) < MOST_UNUSED;
	}

	private Intake takeIn(UUID sender, DocumentOwner owner, String name, InputStream content, Storing storing)
			throws IOException {
		int arriving = this.arriving.merge(owner, 1, Integer::sum);
		try {
			return (arriving + this.table.unusedOf(owner) > MOST_UNUSED) ? refused(sender, name, Refusal.TOO_MANY_FILES)
					: receive(sender, owner, name, content, storing);
		}
		finally {
			this.arriving.computeIfPresent(owner, (person, count) -> (count > 1) ? count - 1 : null);
		}
	}

	private Intake receive(UUID sender, DocumentOwner owner, String name, InputStream content, Storing storing)
			throws IOException {
		try (Arrival arrival = Arrival.of(DocumentId.random(), content, Documents.MOST_BYTES, this.safe)) {
			if (arrival.bytes() == 0) {
				return refused(sender, name, Refusal.EMPTY);
			}
			if (arrival.bytes() > Documents.MOST_BYTES) {
				return refused(sender, name, Refusal.TOO_BIG);
			}
			return switch (this.reception.judge(owner, arrival)) {
				case Verdict.Sound sound -> stored(arrival.id(), owner, name, sound, storing);
				case Verdict.Refused refused -> refused(sender, name, refused.refusal());
			};
		}
		catch (Arrival.NoRoom full) {
			LOG.warn("The folder for files that arrive, java.io.tmpdir, takes none", full);
			return new Intake.Refused(FileName.cleaned(name), Refusal.CHECK_UNAVAILABLE);
		}
	}

	private Intake stored(DocumentId id, DocumentOwner owner, String name, Verdict.Sound sound, Storing storing) {
		Document document = new Document(id, FileName.cleaned(name, sound.type()), sound.type(),
				sound.content().length);
		storing.store(document, owner, sound.content());
		return new Intake.TakenIn(document);
	}

	private Intake refused(UUID sender, String name, Refusal refusal) {
		this.record.note(Refused.FILE, refusal, sender);
		return new Intake.Refused(FileName.cleaned(name), refusal);
	}

	/** Stores a checked file. */
	private interface Storing {

		void store(Document document, DocumentOwner owner, byte[] content);

	}

}
