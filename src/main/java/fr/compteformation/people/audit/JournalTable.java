package fr.compteformation.people.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;

/** The table of the audit log. Plain SQL, because entries never change. */
@Component
class JournalTable {

	private final JdbcClient database;

	JournalTable(JdbcClient database) {
		this.database = database;
	}

	void insert(Instant at, Author author, Act act, Subject subject, @Nullable String before, @Nullable String after) {
		this.database.sql("""
				insert into journal_entry
					(happened_at, agent_id, agent_number, professional_id, act, subject_kind, subject_id, value_before,
					value_after)
				values (:at, :agent, :number, :professional, :act, :kind, :subject, :before, :after)""")
			.param("at", time(at))
			.param("agent", author.agent().agentId())
			.param("number", author.agent().number())
			.param("professional", author.professional())
			.param("act", act.name())
			.param("kind", subject.kind().name())
			.param("subject", subject.id())
			.param("before", before)
			.param("after", after)
			.update();
	}

	/** The newest entries with a smaller id. */
	List<JournalEntry> before(long id, JournalFilter filter, int limit) {
		List<String> conditions = new ArrayList<>(List.of("id < :id"));
		Map<String, Object> values = new HashMap<>(Map.of("id", id));
		add(conditions, values, "agent_number = :number", "number", filter.agentNumber());
		add(conditions, values, "act = :act", "act", (filter.act() != null) ? filter.act().name() : null);
		add(conditions, values, "happened_at >= :from", "from", startOf(filter.from()));
		add(conditions, values, "happened_at < :end", "end",
				startOf((filter.until() != null) ? filter.until().plusDays(1) : null));
		List<UUID> subjects = filter.subjects();
		if (subjects != null && subjects.isEmpty()) {
			return List.of();
		}
		add(conditions, values, "subject_id in (:subjects)", "subjects", subjects);
		return this.database
			.sql("select * from journal_entry where " + String.join(" and ", conditions)
					+ " order by id desc fetch first " + limit + " rows only")
			.params(values)
			.query((row, index) -> entry(row))
			.list();
	}

	/** The newest entries of agents about some subjects. */
	List<PastAct> about(Collection<Subject> subjects, int limit) {
		List<UUID> ids = subjects.stream().map(Subject::id).filter(Objects::nonNull).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.database.sql(
				"select happened_at, act, value_before from journal_entry where subject_id in (:ids) and professional_id is null order by id desc fetch first "
						+ limit + " rows only")
			.param("ids", ids)
			.query((row, index) -> pastAct(row))
			.list();
	}

	/** Deletes older entries; the database checks their age. */
	void deleteBefore(Instant limit) {
		this.database.sql("delete from journal_entry where happened_at < :limit").param("limit", time(limit)).update();
	}

	private static void add(List<String> conditions, Map<String, Object> values, String condition, String name,
			@Nullable Object value) {
		if (value != null) {
			conditions.add(condition);
			values.put(name, value);
		}
	}

	private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
		return (day != null) ? time(day.atStartOfDay(PortalTime.ZONE).toInstant()) : null;
	}

	private static PastAct pastAct(ResultSet row) throws SQLException {
		Act act = Act.valueOf(row.getString(2));
		return new PastAct(row.getObject(1, OffsetDateTime.class).toInstant(), act,
				(act == Act.BALANCE_GIVEN) ? Long.valueOf(row.getString(3)) : null);
	}

	private static JournalEntry entry(ResultSet row) throws SQLException {
		return new JournalEntry(row.getLong("id"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getInt("agent_number"), row.getObject("professional_id", UUID.class),
				Act.valueOf(row.getString("act")),
				new Subject(Subject.Kind.valueOf(row.getString("subject_kind")),
						row.getObject("subject_id", UUID.class)),
				row.getString("value_before"), row.getString("value_after"));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
