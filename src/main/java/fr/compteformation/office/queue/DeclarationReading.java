package fr.compteformation.office.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifReading;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.DocumentReadings;
import fr.compteformation.rights.reading.PersonNames;
import fr.compteformation.rights.reading.PersonNamesLookup;

/**
 * Reads the documents of waiting declarations one by one, so that agents can filter by
 * the result.
 */
@Component
class DeclarationReading {

	private static final Logger LOG = LoggerFactory.getLogger(DeclarationReading.class);

	private final JdbcClient database;

	private final DocumentReadings readings;

	private final PersonNamesLookup names;

	DeclarationReading(JdbcClient database, DocumentReadings readings, PersonNamesLookup names) {
		this.database = database;
		this.readings = readings;
		this.names = names;
	}

	/**
	 * Reads the most urgent unread declaration. It is read again if it changes meanwhile.
	 * @return whether there was one and it was read; otherwise try again later
	 */
	boolean readNext() {
		Optional<Unread> next = this.database.sql("""
				select id, hours, version, holder_id from dif_declaration
				where standing_for is not null and turn in ('AGENT', 'SUPERVISOR') and finding is null
				order by due_on, id limit 1""")
			.query((row, number) -> new Unread(row.getObject("id", UUID.class), new DifHours(row.getInt("hours")),
					row.getLong("version"), new HolderId(row.getObject("holder_id", UUID.class))))
			.optional();
		return next.filter(this::read).isPresent();
	}

	// It stays unread, and the first of the queue, while too many files are being read.
	private boolean read(Unread unread) {
		Optional<List<DocumentReading>> documents = documents(unread.id(), this.names.of(unread.holder()));
		documents.ifPresent((read) -> store(unread, DifReading.of(read, unread.hours())));
		return documents.isPresent();
	}

	private void store(Unread unread, DifReading reading) {
		this.database.sql("""
				update dif_declaration set finding = ?, read_hours = ?, read_confidence = ?
				where id = ? and version = ?""")
			.param(reading.finding().name())
			.param(reading.hours())
			.param(reading.confidence())
			.param(unread.id())
			.param(unread.version())
			.update();
		LOG.info("Documents of declaration {} were read: {}", unread.id(), reading.finding());
	}

	// Empty if a document has to wait.
	private Optional<List<DocumentReading>> documents(UUID declaration, PersonNames names) {
		List<DocumentReading> documents = new ArrayList<>();
		for (UUID file : files(declaration)) {
			Optional<DocumentReading> read = document(file, names);
			if (read.isEmpty()) {
				LOG.info("Declaration {} is read later: too many files are being read", declaration);
				return Optional.empty();
			}
			documents.add(read.get());
		}
		return Optional.of(documents);
	}

	// A file that cannot be read leaves a doubt: the others are not all that was
	// declared.
	private Optional<DocumentReading> document(UUID file, PersonNames names) {
		try {
			return this.readings.read(new DocumentId(file), names);
		}
		catch (IOException | UncheckedIOException unreadable) {
			LOG.error("File {} could not be read", file, unreadable);
			return Optional.of(DocumentReading.NOTHING);
		}
	}

	private List<UUID> files(UUID declaration) {
		return this.database
			.sql("select document_id from dif_declaration_document where declaration_id = ? order by position")
			.param(declaration)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	private record Unread(UUID id, DifHours hours, long version, HolderId holder) {
	}

}
