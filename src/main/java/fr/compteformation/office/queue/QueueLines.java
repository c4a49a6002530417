package fr.compteformation.office.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The statements of the queue. Each has one subquery per turn, which uses that turn’s
 * index, so that the database does not sort the whole queue.
 */
@Component
class QueueLines {

	private static final String WAITING = " from dif_declaration where standing_for is not null and turn = ";

	private static final String COLUMNS = """
			id, reference, version, hours, read_hours, finding, stake, state, declared_at, due_on,
			case when handed_at is not null or taken_at > :expired then taken_by end as working""";

	private static final RowMapper<QueueLine> LINE = (row, number) -> new QueueLine(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifReference(row.getLong("reference")),
			row.getLong("version"), new DifHours(row.getInt("hours")), row.getBigDecimal("read_hours"),
			finding(row.getString("finding")), new DifHours(row.getInt("stake")),
			DifState.valueOf(row.getString("state")), row.getObject("declared_at", OffsetDateTime.class).toInstant(),
			row.getObject("due_on", LocalDate.class), row.getObject("agent", Integer.class));

	private final JdbcClient database;

	private final Assignments assignments;

	private final Clock clock;

	QueueLines(JdbcClient database, Assignments assignments, Clock clock) {
		this.database = database;
		this.assignments = assignments;
		this.clock = clock;
	}

	List<QueueLine> page(Agent agent, QueueChoice choice, @Nullable QueueLine after) {
		Map<String, Object> values = values(agent);
		String conditions = where(choice, values);
		if (after != null) {
			conditions += choice.sort().after();
			values.put("id", after.id().value());
			values.put("due", after.dueOn());
			values.put("declared", after.declaredAt().atOffset(ZoneOffset.UTC));
			values.put("stake", after.stake().value());
		}
		String rest = conditions + choice.sort().order() + " limit " + DifQueue.PAGE;
		String sql = turns(agent).stream()
			.map((turn) -> "(select " + COLUMNS + WAITING + "'" + turn + "'" + rest + ")")
			.collect(Collectors.joining(" union all ", "select * from (",
					") as waiting left join (select id as account, number as agent from agent) as agents on account = working"
							+ choice.sort().order() + " limit " + DifQueue.PAGE));
		return this.database.sql(sql).params(values).query(LINE).list();
	}

	DifTotals totals(Agent agent) {
		return this.database.sql(
				"select (select count(distinct declaration_id) from dif_step where agent_id = :me and happened_at >= :morning) as treated, "
						+ counted(agent, QueueTab.ALL) + " as waiting, " + counted(agent, QueueTab.LATE) + " as late, "
						+ counted(agent, QueueTab.DOUBTFUL) + " as doubtful")
			.params(values(agent))
			.param("morning", today().atStartOfDay(PortalTime.ZONE).toOffsetDateTime())
			.query((row, number) -> new DifTotals(row.getInt("treated"), row.getInt("waiting"), row.getInt("late"),
					row.getInt("doubtful")))
			.single();
	}

	Map<QueueTab, Integer> counts(Agent agent) {
		List<QueueTab> tabs = QueueTab.of(agent);
		return this.database
			.sql(tabs.stream()
				.map((tab) -> counted(agent, tab) + " as \"" + tab + "\"")
				.collect(Collectors.joining(", ", "select ", "")))
			.params(values(agent))
			.query((row, number) -> {
				Map<QueueTab, Integer> counts = new EnumMap<>(QueueTab.class);
				for (QueueTab tab : tabs) {
					counts.put(tab, row.getInt(tab.name()));
				}
				return counts;
			})
			.single();
	}

	// In index order: the database would otherwise scan for values that it estimates to
	// be frequent.
	private static String counted(Agent agent, QueueTab tab) {
		return turns(agent).stream()
			.map((turn) -> "(select count(*) from (select 1" + WAITING + "'" + turn + "'" + tab.condition()
					+ ((tab != QueueTab.MINE) ? QueueSort.DUE.order() : "") + " limit " + (DifQueue.MOST_COUNTED + 1)
					+ ") as counted)")
			.collect(Collectors.joining(" + ", "least(", ", " + (DifQueue.MOST_COUNTED + 1) + ")"));
	}

	private Map<String, Object> values(Agent agent) {
		Map<String, Object> values = new HashMap<>();
		values.put("me", agent.agentId());
		values.put("expired", this.assignments.expired());
		values.put("today", today());
		return values;
	}

	private String where(QueueChoice choice, Map<String, Object> values) {
		if (choice.reference() != null) {
			values.put("reference", choice.reference().value());
			return " and reference = :reference";
		}
		DifFilter filter = choice.filter();
		StringBuilder where = new StringBuilder(choice.tab().condition());
		if (filter.state() != null) {
			where.append(" and state = :state");
			values.put("state", filter.state().name());
		}
		if (filter.days() != null) {
			where.append(" and declared_at <= :before");
			values.put("before", this.clock.instant().minus(Duration.ofDays(filter.days())).atOffset(ZoneOffset.UTC));
		}
		if (filter.hours() != null) {
			where.append(" and hours >= :hours");
			values.put("hours", filter.hours().value());
		}
		if (filter.finding() != null) {
			where.append(" and finding = :finding");
			values.put("finding", filter.finding().name());
		}
		return where.toString();
	}

	/** The turns that an agent may see. */
	static List<DifState.Turn> turns(Agent agent) {
		return agent.supervisor() ? List.of(DifState.Turn.AGENT, DifState.Turn.SUPERVISOR)
				: List.of(DifState.Turn.AGENT);
	}

	private static @Nullable DifFinding finding(@Nullable String name) {
		return (name != null) ? DifFinding.valueOf(name) : null;
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
