package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.page.PageFormat;
import fr.compteformation.platform.document.page.PageReader;
import fr.compteformation.platform.site.SiteSettings;

/**
 * Draws the pages of files for agents: ahead, while nobody waits for another file, or
 * else when they are opened. Drawn pages are kept, so that a page that shows them starts
 * no program.
 */
@Service
public class DocumentPages {

	/** How many files are remembered that cannot be kept. */
	private static final int MOST_VAIN = 1_000;

	private static final Logger LOG = LoggerFactory.getLogger(DocumentPages.class);

	private final Archive archive;

	private final DocumentTable table;

	private final Reception reception;

	private final PageReader reader;

	private final DrawnPages drawn;

	private final DocumentRetention retention;

	private final SiteSettings site;

	private final Clock clock;

	// Of this node, the latest.
	private final Set<MarkedFile> vain = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<MarkedFile, Boolean> eldest) {
			return size() > MOST_VAIN;
		}

	}));

	DocumentPages(Archive archive, DocumentTable table, Reception reception, PageReader reader, DrawnPages drawn,
			DocumentRetention retention, SiteSettings site, Clock clock) {
		this.archive = archive;
		this.table = table;
		this.reception = reception;
		this.reader = reader;
		this.drawn = drawn;
		this.retention = retention;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The drawn pages with their text. The caller checks access and must not hold a
	 * transaction, because drawing may take half a minute.
	 * @param reference written across each page, after the name of the site; no mark if
	 * empty
	 * @return empty if the file was deleted or cannot be drawn now
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(DocumentId id, String reference) throws IOException {
		String watermark = this.site.mark(reference);
		Optional<List<Page>> kept = this.drawn.find(id, watermark);
		if (kept.isPresent()) {
			return kept.get();
		}
		Optional<Document> found = find(id);
		List<Page> pages = found.isEmpty() ? List.of()
				: this.reader.read(found.get().type(), watermark, () -> this.archive.read(id));
		keep(new MarkedFile(id, watermark), pages);
		return pages;
	}

	/** Has the pages of files drawn before all others: somebody will open them soon. */
	public void drawFirst(Collection<DocumentId> ids, String reference) {
		this.drawn.add(ids, this.site.mark(reference), Instant.EPOCH);
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
		catch (IOException | RuntimeException unreadable) {
			log("could not be drawn ahead", next.get().file(), unreadable);
			return false;
		}
	}

	private boolean draw(DrawnPages.Asked asked) throws IOException {
		MarkedFile marked = new MarkedFile(asked.file(), asked.watermark());
		Optional<List<Page>> pages = this.reader.readAside(asked.watermark(), () -> {
			// Before all that may fail, or else a damaged row keeps the others waiting.
			this.drawn.count(asked);
			return isWanted(marked) ? file(marked) : Optional.empty();
		});
		if (pages.isEmpty()) {
			return false;
		}
		keep(marked, pages.get());
		this.drawn.done(asked);
		return true;
	}

	private boolean isWanted(MarkedFile marked) {
		return !this.vain.contains(marked) && !this.drawn.isDrawn(marked.file(), marked.watermark());
	}

	private Optional<PageReader.TypedFile> file(MarkedFile marked) throws IOException {
		Optional<Document> found = find(marked.file());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		byte[] content = this.archive.read(marked.file());
		// Until it has pages that can be kept.
		this.vain.add(marked);
		return Optional.of(new PageReader.TypedFile(found.get().type(), content));
	}

	/** Deletes pages that were drawn long ago. */
	void forgetOld() {
		this.drawn.forget(this.clock.instant().minus(this.retention.pages()));
	}

	// A page without a picture may only have taken too long today.
	private void keep(MarkedFile marked, List<Page> pages) {
		if (pages.isEmpty() || pages.stream().anyMatch((page) -> page.picture().isEmpty())) {
			return;
		}
		this.vain.remove(marked);
		try {
			this.drawn.keep(marked.file(), marked.watermark(), PageFormat.write(pages), this.clock.instant());
		}
		catch (DataIntegrityViolationException late) {
			LOG.debug("File {} was drawn by somebody else meanwhile, or deleted", marked.file().value());
		}
		catch (DataAccessException | TransactionException | UncheckedIOException unkept) {
			log("was drawn, but its pages could not be kept", marked.file(), unkept);
		}
	}

	// Never log the message: database messages may quote personal data.
	private static void log(String what, DocumentId id, Exception failure) {
		LOG.warn("File {} {}: {}, caused by {}", id.value(), what, failure.getClass().getName(),
				NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
	}

	private Optional<Document> find(DocumentId id) {
		return this.table.find(List.of(id)).stream().findFirst();
	}

	/** A file with a watermark. */
	private record MarkedFile(DocumentId file, String watermark) {
	}

}
