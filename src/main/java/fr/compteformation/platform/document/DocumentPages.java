package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.page.PageFormat;
import fr.compteformation.platform.document.page.PageReader;

/**
 * Draws the pages of files for agents: ahead, while nobody waits for another file, or
 * else when they are opened. Drawn pages are kept, so that a page that shows them starts
 * no program.
 */
@Service
public class DocumentPages {

	/** Larger ones are drawn each time. */
	private static final int MOST_BYTES = 8 * 1024 * 1024;

	private static final Logger LOG = LoggerFactory.getLogger(DocumentPages.class);

	private final Archive archive;

	private final DocumentTable table;

	private final Reception reception;

	private final PageReader reader;

	private final DrawnPages drawn;

	private final DocumentRetention retention;

	private final Clock clock;

	DocumentPages(Archive archive, DocumentTable table, Reception reception, PageReader reader, DrawnPages drawn,
			DocumentRetention retention, Clock clock) {
		this.archive = archive;
		this.table = table;
		this.reception = reception;
		this.reader = reader;
		this.drawn = drawn;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * The drawn pages with their text. The caller checks access and must not hold a
	 * transaction, because drawing may take half a minute.
	 * @param watermark written across each page, at most 100 characters; none if empty
	 * @return empty if the file was deleted or cannot be drawn now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(DocumentId id, String watermark) throws IOException {
		Optional<List<Page>> kept = this.drawn.find(id, watermark);
		if (kept.isPresent()) {
			return kept.get();
		}
		Optional<Document> found = find(id);
		List<Page> pages = found.isEmpty() ? List.of()
				: this.reader.read(found.get().type(), watermark, () -> this.archive.read(id));
		keep(id, watermark, pages);
		return pages;
	}

	/** Has the pages of files drawn before all others: somebody will open them soon. */
	public void drawFirst(Collection<DocumentId> ids, String watermark) {
		this.drawn.add(ids, watermark, Instant.EPOCH);
	}

	/**
	 * Draws the pages of the file whose turn it is.
	 * @return false if there is none, or people wait for other files
	 */
	boolean drawNext() {
		Optional<DrawnPages.Asked> next = this.reception.isIdle() ? this.drawn.next() : Optional.empty();
		try {
			return next.isPresent() && draw(next.get());
		}
		catch (IOException | UncheckedIOException unreadable) {
			LOG.warn("File {} could not be drawn ahead", next.get().file().value(), unreadable);
			return false;
		}
	}

	private boolean draw(DrawnPages.Asked asked) throws IOException {
		Optional<Document> found = find(asked.file());
		if (found.isPresent() && !this.drawn.isDrawn(asked.file(), asked.watermark())) {
			Optional<List<Page>> pages = this.reader.readAside(found.get().type(), asked.watermark(), () -> {
				this.drawn.count(asked);
				return this.archive.read(asked.file());
			});
			if (pages.isEmpty()) {
				return false;
			}
			keep(asked.file(), asked.watermark(), pages.get());
		}
		this.drawn.done(asked);
		return true;
	}

	/** Deletes pages that were drawn long ago. */
	void forgetOld() {
		this.drawn.forget(this.clock.instant().minus(this.retention.pages()));
	}

	// A page without a picture may only have taken too long today.
	private void keep(DocumentId id, String watermark, List<Page> pages) {
		byte[] written = PageFormat.write(pages);
		if (pages.isEmpty() || written.length > MOST_BYTES
				|| pages.stream().anyMatch((page) -> page.picture().isEmpty())) {
			return;
		}
		try {
			this.drawn.keep(id, watermark, written, this.clock.instant());
		}
		catch (DataIntegrityViolationException late) {
			LOG.debug("File {} was drawn by somebody else meanwhile, or deleted", id.value());
		}
	}

	private Optional<Document> find(DocumentId id) {
		return this.table.find(List.of(id)).stream().findFirst();
	}

}
