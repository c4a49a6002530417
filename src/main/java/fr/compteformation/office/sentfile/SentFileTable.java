package fr.compteformation.office.sentfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.sentfile.SentFile.State;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

/** The table of sent files, with the counts of their reading. */
@Component
class SentFileTable {

	private static final String FILES = """
			select file.*, coalesce(professional.organisation, sender.name) as organisation,
				exists (select 1 from sent_file_chunk chunk where chunk.file_id = file.id and chunk.place = 0)
					as with_content
			from sent_file file left join professional on professional.id = file.professional_id
				left join exchange_key sender on sender.id = file.exchange_key_id
			""";

	private final JdbcClient database;

	SentFileTable(JdbcClient database) {
		this.database = database;
	}

	/** Adds a file that a supervisor sends; refused in read-only mode, as the others. */
	@Transactional
	void begin(UUID id, String kind, String name, Agent sender, Instant now) {
		begin(id, kind, name, now, sender.agentId(), sender.number(), null);
	}

	/** Adds a file that a professional sends. */
	@Transactional
	void begin(UUID id, String kind, String name, Professional sender, Instant now) {
		begin(id, kind, name, now, null, null, sender.accountId());
	}

	/**
	 * Adds a file that another program sends, unless it sent one of that name before.
	 * @param key the key of that program
	 * @param delivery how it names the delivery
	 */
	@Transactional
	boolean begin(UUID id, String kind, UUID key, String delivery, Instant now) {
		return this.database.sql("""
				insert into sent_file (id, kind, name, size, exchange_key_id, idempotency_key, sent_at, state,
					total, kept, already_known, refused)
				values (:id, :kind, :delivery, 0, :key, :delivery, :now, 'ARRIVING', 0, 0, 0, 0)
				on conflict do nothing""")
			.param("id", id)
			.param("kind", kind)
			.param("key", key)
			.param("delivery", delivery)
			.param("now", time(now))
			.update() == 1;
	}

	/** The file that another program sent under a name. */
	Optional<SentFile> of(UUID key, String delivery) {
		return this.database.sql(FILES + "where file.exchange_key_id = ? and file.idempotency_key = ?")
			.params(key, delivery)
			.query(SentFileTable::file)
			.optional();
	}

	/** A file that another program sent. */
	Optional<SentFile> of(UUID key, UUID id) {
		return this.database.sql(FILES + "where file.exchange_key_id = ? and file.id = ?")
			.params(key, id)
			.query(SentFileTable::file)
			.optional();
	}

	private void begin(UUID id, String kind, String name, Instant now, @Nullable UUID agent, @Nullable Integer number,
			@Nullable UUID professional) {
		this.database.sql("""
				insert into sent_file (id, kind, name, size, agent_id, agent_number, professional_id, sent_at, state,
					total, kept, already_known, refused)
				values (:id, :kind, :name, 0, :agent, :number, :professional, :now, 'ARRIVING', 0, 0, 0, 0)""")
			.param("id", id)
			.param("kind", kind)
			.param("name", name)
			.param("agent", agent, Types.OTHER)
			.param("number", number, Types.INTEGER)
			.param("professional", professional, Types.OTHER)
			.param("now", time(now))
			.update();
	}

	/** The company that a file must be about; empty if it may be about all. */
	Optional<Siret> senderOf(UUID id) {
		return this.database.sql("""
				select coalesce(professional.siret, sender.company) from sent_file file
				left join professional on professional.id = file.professional_id
				left join exchange_key sender on sender.id = file.exchange_key_id
				where file.id = ? and coalesce(professional.siret, sender.company) is not null""")
			.param(id)
			.query(String.class)
			.optional()
			.map(Siret::new);
	}

	/** The files that an organisation sent before a moment, latest first. */
	List<SentFile> of(Siret sender, String kind, Instant sentAt, int limit) {
		return this.database.sql(FILES + """
				where file.state <> 'ARRIVING' and professional.siret = ? and file.kind = ? and file.sent_at < ?
				order by file.sent_at desc fetch first ? rows only""")
			.params(sender.value(), kind, time(sentAt), limit)
			.query(SentFileTable::file)
			.list();
	}

	/** A file that this organisation sent. */
	Optional<SentFile> of(Siret sender, UUID id) {
		return this.database.sql(FILES + "where professional.siret = ? and file.id = ?")
			.params(sender.value(), id)
			.query(SentFileTable::file)
			.optional();
	}

	/** Lets a file be read; false if it was removed meanwhile. */
	boolean arrived(UUID id, long size) {
		return this.database.sql("update sent_file set state = 'WAITING', size = ? where id = ? and state = 'ARRIVING'")
			.params(size, id)
			.update() == 1;
	}

	/** Removes a file that did not arrive, with its content; others stay. */
	@GoesOn
	@Transactional
	void remove(UUID id) {
		boolean arriving = this.database.sql("select id from sent_file where id = ? and state = 'ARRIVING' for update")
			.param(id)
			.query(UUID.class)
			.optional()
			.isPresent();
		if (arriving) {
			this.database.sql("delete from sent_file_chunk where file_id = ?").param(id).update();
			this.database.sql("delete from sent_file where id = ?").param(id).update();
		}
	}

	/** Follows a reading; may be part of the transaction that commits its lines. */
	void reading(UUID id, ReadingCounts counts) {
		this.database.sql("""
				update sent_file set reading = :reading, total = :total, kept = :kept, already_known = :known,
				refused = :refused where id = :id and state = 'WAITING'""")
			.param("reading", counts.reading())
			.param("total", counts.total())
			.param("kept", counts.kept())
			.param("known", counts.alreadyKnown())
			.param("refused", counts.refused())
			.param("id", id)
			.update();
	}

	/** Ends a reading, with its last counts. */
	@Transactional
	void end(UUID id, State state, ReadingCounts counts) {
		reading(id, counts);
		this.database.sql("update sent_file set state = ? where id = ? and state = 'WAITING'")
			.params(state.name(), id)
			.update();
	}

	/** Refuses the whole file. */
	void refuse(UUID id, FileInspection.Problem problem) {
		this.database.sql("update sent_file set state = 'UNREADABLE', problem = ? where id = ? and state = 'WAITING'")
			.params(problem.name(), id)
			.update();
	}

	/** Lets a stopped reading go on; false if it is not stopped. */
	boolean resume(UUID id) {
		return this.database.sql("update sent_file set state = 'WAITING' where id = ? and state = 'INTERRUPTED'")
			.param(id)
			.update() == 1;
	}

	/** The next file of a kind to read. */
	Optional<UUID> next(String kind) {
		return this.database.sql("""
				select id from sent_file where kind = ? and state = 'WAITING' order by sent_at, id
				fetch first 1 rows only""").param(kind).query(UUID.class).optional();
	}

	Optional<SentFile> file(UUID id) {
		return this.database.sql(FILES + "where file.id = ?").param(id).query(SentFileTable::file).optional();
	}

	/** What the kind of a file calls its reading; empty before the first line is read. */
	Optional<String> readingOf(UUID id) {
		return this.database.sql("select reading from sent_file where id = ? and reading is not null")
			.param(id)
			.query(String.class)
			.optional();
	}

	/** The files of a kind sent before a moment, latest first. */
	List<SentFile> before(String kind, Instant sentAt, int limit) {
		return this.database.sql(FILES + """
				where file.state <> 'ARRIVING' and file.kind = ? and file.sent_at < ? order by file.sent_at desc
				fetch first ? rows only""").params(kind, time(sentAt), limit).query(SentFileTable::file).list();
	}

	/** Files whose sending was cut off before a moment. */
	List<UUID> cutOff(Instant limit) {
		return this.database.sql("select id from sent_file where state = 'ARRIVING' and sent_at < ?")
			.param(time(limit))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	/** Files whose content is not needed any more. */
	List<UUID> withOldContent(Instant limit) {
		return this.database.sql("""
				select file.id from sent_file_chunk chunk join sent_file file on file.id = chunk.file_id
				where chunk.place = 0 and file.state <> 'WAITING' and file.sent_at < ?""")
			.param(time(limit))
			.query((row, index) -> row.getObject(1, UUID.class))
			.list();
	}

	/** Deletes files of which nothing is stored and that were sent before a moment. */
	void forgetOld(Instant limit) {
		this.database.sql("""
				delete from sent_file where sent_at < ? and state <> 'WAITING'
				and not exists (select 1 from sent_file_chunk chunk where chunk.file_id = sent_file.id)""")
			.param(time(limit))
			.update();
	}

	private static SentFile file(ResultSet row, int index) throws SQLException {
		String problem = row.getString("problem");
		return new SentFile(row.getObject("id", UUID.class), row.getString("kind"), row.getString("name"),
				row.getLong("size"), row.getObject("agent_number", Integer.class), row.getString("organisation"),
				row.getObject("sent_at", OffsetDateTime.class).toInstant(), State.valueOf(row.getString("state")),
				(problem != null) ? FileInspection.Problem.valueOf(problem) : null, row.getLong("total"),
				row.getLong("kept"), row.getLong("already_known"), row.getLong("refused"),
				row.getBoolean("with_content"));
	}

	// Truncated to the databases’ precision.
	private static OffsetDateTime time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
