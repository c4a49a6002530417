package fr.compteformation.office.queue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifReading;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.DocumentReadings;

/**
 * Reads the documents of waiting declarations one by one, so that agents can filter by
 * the result.
 */
@Component
class DeclarationReading {

	private static final Logger LOG = LoggerFactory.getLogger(DeclarationReading.class);

	private final JdbcClient database;

	private final DocumentReadings readings;

	DeclarationReading(JdbcClient database, DocumentReadings readings) {
		this.database = database;
		this.readings = readings;
	}

	/**
	 * Reads the most urgent unread declaration. It is read again if it changes meanwhile.
	 * @return whether there was one
	 */
	boolean readNext() {
		Optional<Unread> next = this.database.sql("""
				select id, hours, version from dif_declaration
				where standing_for is not null and turn in ('AGENT', 'SUPERVISOR') and finding is null
				order by due_on, id limit 1""")
			.query((row, number) -> new Unread(row.getObject("id", UUID.class), new DifHours(row.getInt("hours")),
					row.getLong("version")))
			.optional();
		next.ifPresent(
				(unread) -> this.database.sql("update dif_declaration set finding = ? where id = ? and version = ?")
					.params(DifReading.of(documents(unread.id()), unread.hours()).finding().name(), unread.id(),
							unread.version())
					.update());
		return next.isPresent();
	}

	private List<DocumentReading> documents(UUID declaration) {
		List<DocumentReading> documents = new ArrayList<>();
		for (UUID file : files(declaration)) {
			try {
				documents.add(this.readings.read(new DocumentId(file), ""));
			}
			catch (IOException unreadable) {
				LOG.warn("File {} could not be read", file, unreadable);
			}
		}
		return documents;
	}

	private List<UUID> files(UUID declaration) {
		return this.database
			.sql("select document_id from dif_declaration_document where declaration_id = ? order by position")
			.param(declaration)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	private record Unread(UUID id, DifHours hours, long version) {
	}

}
