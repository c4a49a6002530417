package fr.compteformation.platform.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.page.PageReader;
import fr.compteformation.platform.document.page.PageWords;
import fr.compteformation.platform.objectstore.StorageAway;

/**
 * Reads the words of stored files, once, and keeps them.
 */
@Service
public class DocumentTexts {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentTexts.class);

	private final Archive archive;

	private final DocumentTable table;

	private final PageReader pages;

	private final DocumentWords words;

	private final Map<DocumentId, ReentrantLock> beingRead = new ConcurrentHashMap<>();

	DocumentTexts(Archive archive, DocumentTable table, PageReader pages, DocumentWords words) {
		this.archive = archive;
		this.table = table;
		this.pages = pages;
		this.words = words;
	}

	/** Whether scans and photos are read on this machine. */
	public boolean readsPictures() {
		return this.pages.readsPictures();
	}

	/**
	 * The words of a file, those on scans and photos too. They are read once, which takes
	 * up to 15 seconds, and then kept. The caller checks access and must not hold a
	 * transaction.
	 * @return {@link PageWords#NONE} if the file was deleted; empty if too many others
	 * are being read, so that it has to be tried again
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<PageWords> words(DocumentId id) throws IOException {
		Optional<PageWords> known = this.words.find(id);
		if (known.isPresent()) {
			return known;
		}
		// Whoever comes while it is read waits for it, instead of having it read twice.
		ReentrantLock reading = this.beingRead.computeIfAbsent(id, (unread) -> new ReentrantLock());
		reading.lock();
		try {
			return read(id);
		}
		finally {
			reading.unlock();
			this.beingRead.remove(id, reading);
		}
	}

	private Optional<PageWords> read(DocumentId id) throws IOException {
		Optional<PageWords> known = this.words.find(id);
		if (known.isPresent()) {
			return known;
		}
		Optional<Document> found = this.table.find(List.of(id)).stream().findFirst();
		if (found.isEmpty()) {
			return Optional.of(PageWords.NONE);
		}
		Optional<PageWords> read = read(found.get());
		// Without the means to read pictures, try again once they are installed.
		read.filter((words) -> words.complete() || readsPictures()).ifPresent((words) -> this.words.keep(id, words));
		return read;
	}

	// Its content may be had later.
	private Optional<PageWords> read(Document document) throws IOException {
		try {
			return this.pages.words(document.type(), () -> this.archive.read(document.id()));
		}
		catch (StorageAway away) {
			LOG.warn("File {} is read later: {}", document.id().value(), away.getMessage());
			return Optional.empty();
		}
	}

	/** The words of a file that was read before. The caller checks access. */
	public Optional<PageWords> knownWords(DocumentId id) {
		return this.words.find(id);
	}

}
