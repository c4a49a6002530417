package fr.compteformation.office.employerfile;

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

import fr.compteformation.office.employerfile.EmployerFile.State;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.feeding.FeedingId;

/** The table of sent files, with the counts of their reading. */
@Component
class EmployerFileTable {

	private static final String FILES = """
			select file.*, professional.organisation, coalesce(feeding.total, 0) as total, coalesce(feeding.kept, 0) as kept,
				coalesce(feeding.already_known, 0) as already_known, coalesce(feeding.refused, 0) as refused,
				exists (select 1 from employer_file_chunk chunk where chunk.file_id = file.id and chunk.place = 0)
					as with_content
			from employer_file file left join feeding on feeding.id = file.feeding_id
				left join professional on professional.id = file.professional_id
			""";

	private final JdbcClient database;

	EmployerFileTable(JdbcClient database) {
		this.database = database;
	}

	void begin(UUID id, String name, Agent agent, Instant now) {
		this.database.sql("""
				insert into employer_file (id, name, size, agent_id, agent_number, sent_at, state)
				values (:id, :name, 0, :agent, :number, :now, 'ARRIVING')""")
			.param("id", id)
			.param("name", name)
			.param("agent", agent.agentId())
			.param("number", agent.number())
			.param("now", time(now))
			.update();
	}

	void begin(UUID id, String name, Professional sender, Instant now) {
		this.database.sql("""
				insert into employer_file (id, name, size, professional_id, sent_at, state)
				values (:id, :name, 0, :professional, :now, 'ARRIVING')""")
			.param("id", id)
			.param("name", name)
			.param("professional", sender.accountId())
			.param("now", time(now))
			.update();
	}

	/** The employer that sent a file; empty if a supervisor did. */
	Optional<Siret> senderOf(UUID id) {
		return this.database.sql("""
				select professional.siret from employer_file file join professional
				on professional.id = file.professional_id where file.id = ?""")
			.param(id)
			.query(String.class)
			.optional()
			.map(Siret::new);
	}

	/** The files that an employer sent before another one, latest first. */
	List<EmployerFile> ofEmployer(Siret employer, Instant sentAt, int limit) {
		return this.database
			.sql(FILES + "where file.state <> 'ARRIVING' and professional.siret = ? and file.sent_at < ? "
					+ "order by file.sent_at desc fetch first ? rows only")
			.params(employer.value(), time(sentAt), limit)
			.query(EmployerFileTable::file)
			.list();
	}

	/** A file that this employer sent. */
	Optional<EmployerFile> ofEmployer(Siret employer, UUID id) {
		return this.database.sql(FILES + "where professional.siret = ? and file.id = ?")
			.params(employer.value(), id)
			.query(EmployerFileTable::file)
			.optional();
	}

	void arrived(UUID id, long size) {
		this.database.sql("update employer_file set state = 'WAITING', size = ? where id = ?")
			.params(size, id)
			.update();
	}

	/** Removes a file that did not arrive; its content is removed before. */
	void remove(UUID id) {
		this.database.sql("delete from employer_file where id = ? and state = 'ARRIVING'").param(id).update();
	}

	/** Follows a reading; part of the transaction that commits its lines. */
	void reading(UUID id, FeedingId feeding) {
		this.database.sql("update employer_file set feeding_id = ? where id = ? and feeding_id is null")
			.params(feeding.value(), id)
			.update();
	}

	void end(UUID id, State state, FileInspection.@Nullable Problem problem, @Nullable FeedingId feeding) {
		this.database.sql("""
				update employer_file set state = :state, problem = :problem, feeding_id = coalesce(:feeding, feeding_id)
				where id = :id and state = 'WAITING'""")
			.param("state", state.name())
			.param("problem", (problem != null) ? problem.name() : null)
			.param("feeding", (feeding != null) ? feeding.value() : null, Types.OTHER)
			.param("id", id)
			.update();
	}

	/** Lets a stopped reading go on; false if it is not stopped. */
	boolean resume(UUID id) {
		return this.database.sql("update employer_file set state = 'WAITING' where id = ? and state = 'INTERRUPTED'")
			.param(id)
			.update() == 1;
	}

	/** The next file to read. */
	Optional<UUID> next() {
		return this.database
			.sql("select id from employer_file where state = 'WAITING' order by sent_at, id fetch first 1 rows only")
			.query(UUID.class)
			.optional();
	}

	Optional<EmployerFile> file(UUID id) {
		return this.database.sql(FILES + "where file.id = ?").param(id).query(EmployerFileTable::file).optional();
	}

	Optional<FeedingId> feedingOf(UUID id) {
		return this.database.sql("select feeding_id from employer_file where id = ? and feeding_id is not null")
			.param(id)
			.query(UUID.class)
			.optional()
			.map(FeedingId::new);
	}

	/** The files sent before another one, latest first. */
	List<EmployerFile> before(Instant sentAt, int limit) {
		return this.database
			.sql(FILES + "where file.state <> 'ARRIVING' and file.sent_at < ? order by file.sent_at desc "
					+ "fetch first ? rows only")
			.params(time(sentAt), limit)
			.query(EmployerFileTable::file)
			.list();
	}

	/** Files whose content is not needed any more. */
	List<UUID> withOldContent(Instant limit) {
		return this.database.sql("""
				select id from employer_file where state <> 'WAITING' and sent_at < ?
				and exists (select 1 from employer_file_chunk chunk where chunk.file_id = employer_file.id)""")
			.param(time(limit))
			.query((row, index) -> row.getObject(1, UUID.class))
			.list();
	}

	private static EmployerFile file(ResultSet row, int index) throws SQLException {
		String problem = row.getString("problem");
		return new EmployerFile(row.getObject("id", UUID.class), row.getString("name"), row.getLong("size"),
				row.getObject("agent_number", Integer.class), row.getString("organisation"),
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
