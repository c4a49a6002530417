package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.page.PageFormat;
import fr.compteformation.platform.keys.SealedChunks;

/**
 * The tables of drawn pages, encrypted like the files and deleted with them, and of files
 * whose pages are to be drawn.
 */
@Component
class DrawnPages {

	private static final Logger LOG = LoggerFactory.getLogger(DrawnPages.class);

	private static final int MOST_TRIES = 3;

	private final JdbcClient database;

	private final SealedChunks chunks;

	private final FileEncryption safe;

	DrawnPages(JdbcClient database, FileEncryption safe) {
		this.database = database;
		this.chunks = new SealedChunks(database, "document_page_chunk", "document_id");
		this.safe = safe;
	}

	/** Asks for the pages of files, unless they are drawn or asked for. */
	void add(Collection<DocumentId> files, String watermark, Instant askedAt) {
		files.forEach((file) -> this.database.sql("""
				insert into document_drawing (id, document_id, watermark, asked_at)
				select :id, document.id, :watermark, :askedAt from document where document.id = :file
					and not exists (select 1 from document_pages pages
						where pages.document_id = document.id and pages.watermark = :watermark)
					and not exists (select 1 from document_drawing other where other.document_id = document.id
						and other.watermark = :watermark and other.asked_at <= :askedAt)""")
			.param("id", UUID.randomUUID())
			.param("file", file.value())
			.param("watermark", watermark)
			.param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
			.update());
	}

	/** The file whose turn it is. */
	Optional<Asked> next() {
		return this.database.sql("""
				select id, document_id, watermark, tries from document_drawing
				order by asked_at, id fetch first 1 rows only""")
			.query((row, number) -> new Asked(row.getObject("id", UUID.class),
					new DocumentId(row.getObject("document_id", UUID.class)), row.getString("watermark"),
					row.getInt("tries")))
			.optional();
	}

	/**
	 * Counts a try before it begins. The last one is forgotten, whatever becomes of it.
	 */
	void count(Asked asked) {
		if (asked.tries() + 1 < MOST_TRIES) {
			this.database.sql("update document_drawing set tries = tries + 1 where id = ?").param(asked.id()).update();
		}
		else {
			done(asked);
		}
	}

	void done(Asked asked) {
		this.database.sql("delete from document_drawing where id = ?").param(asked.id()).update();
	}

	/**
	 * The pages of a file; empty if they are not, or no longer, there. Pages that came
	 * meanwhile with another watermark do not open with this one.
	 */
	Optional<List<Page>> find(DocumentId file, String watermark) {
		if (!isDrawn(file, watermark)) {
			return Optional.empty();
		}
		try (InputStream opening = this.safe.openingPages(file, watermark, this.chunks.read(file.value()))) {
			return Optional.of(PageFormat.read(opening.readAllBytes()));
		}
		catch (IOException | EmptyResultDataAccessException deletedMeanwhile) {
			LOG.warn("The drawn pages of file {} cannot be read: they are drawn again", file.value());
			return Optional.empty();
		}
	}

	boolean isDrawn(DocumentId file, String watermark) {
		return this.database.sql("select count(*) from document_pages where document_id = ? and watermark = ?")
			.params(file.value(), watermark)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Keeps the pages of a file, instead of those with another watermark.
	 * @throws org.springframework.dao.DataIntegrityViolationException if the file was
	 * deleted, or somebody else kept them meanwhile
	 */
	@GoesOn
	@Transactional
	public void keep(DocumentId file, String watermark, byte[] pages, Instant now) {
		this.database.sql("delete from document_pages where document_id = ?").param(file.value()).update();
		this.database.sql("insert into document_pages (document_id, watermark, drawn_at) values (?, ?, ?)")
			.params(file.value(), watermark, now.atOffset(ZoneOffset.UTC))
			.update();
		try (OutputStream sealing = this.safe.sealingPages(file, watermark, this.chunks.write(file.value()))) {
			sealing.write(pages);
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** Deletes pages that were drawn before. */
	void forget(Instant before) {
		this.database.sql("delete from document_pages where drawn_at < ?")
			.param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * A file whose pages somebody will need.
	 *
	 * @param tries how often that was tried in vain
	 */
	record Asked(UUID id, DocumentId file, String watermark, int tries) {

	}

}
