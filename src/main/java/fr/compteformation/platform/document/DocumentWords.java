package fr.compteformation.platform.document;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.page.PageWords;
import fr.compteformation.platform.document.page.WordFormat;

/**
 * The words of files that were read, encrypted like the files and deleted with them.
 */
@Component
class DocumentWords {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentWords.class);

	private final JdbcClient database;

	private final FileEncryption safe;

	DocumentWords(JdbcClient database, FileEncryption safe) {
		this.database = database;
		this.safe = safe;
	}

	Optional<PageWords> find(DocumentId id) {
		return this.database.sql("select words from document_words where document_id = ?")
			.param(id.value())
			.query(byte[].class)
			.optional()
			.map((sealed) -> WordFormat.read(this.safe.openedWords(id, sealed)));
	}

	void keep(DocumentId id, PageWords words) {
		try {
			this.database.sql("insert into document_words (document_id, words) values (?, ?)")
				.params(id.value(), this.safe.sealedWords(id, WordFormat.write(words)))
				.update();
		}
		catch (DataIntegrityViolationException late) {
			LOG.debug("File {} was read by somebody else meanwhile, or deleted", id.value());
		}
	}

}
