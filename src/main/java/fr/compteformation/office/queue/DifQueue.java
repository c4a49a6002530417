package fr.compteformation.office.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The queue of declarations, most urgent first. Only supervisors see those that wait for
 * a supervisor.
 */
@Service
@Transactional
public class DifQueue {

	/** Page size. */
	public static final int PAGE = 50;

	/** Stop counting here: counting more is slow and useless to agents. */
	public static final int MOST_COUNTED = 1000;

	private static final String WAITING = " from dif_declaration where standing_for is not null and turn = :";

	private static final String ORDER = " order by due_on, id limit ";

	private static final RowMapper<Line> LINE = (row, number) -> new Line(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifHours(row.getInt("hours")),
			hours(row.getObject("credited", Integer.class)), DifState.valueOf(row.getString("state")),
			row.getObject("declared_at", OffsetDateTime.class).toInstant(), row.getObject("due_on", LocalDate.class),
			finding(row.getString("finding")), row.getBoolean("taken"));

	private final JdbcClient database;

	private final Assignments assignments;

	private final Journal journal;

	private final Clock clock;

	DifQueue(JdbcClient database, Assignments assignments, Journal journal, Clock clock) {
		this.database = database;
		this.assignments = assignments;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * A page of the queue.
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<Line> page(Agent agent, DifFilter filter, @Nullable Line after) {
		Map<String, Object> values = new HashMap<>();
		String where = where(filter, values);
		if (after != null) {
			where += " and (due_on, id) > (:dueOn, :id)";
			values.put("dueOn", after.dueOn());
			values.put("id", after.id().value());
		}
		String conditions = where;
		// One subquery per turn uses its index, so that the database does not sort the
		// whole queue.
		String sql = turns(agent).stream()
			.map((turn) -> "(select id, hours, credited, state, declared_at, due_on, finding, "
					+ "coalesce(taken_at > :expired, false) as taken" + WAITING + turn + conditions + ORDER + PAGE
					+ ")")
			.collect(Collectors.joining(" union all ", "select * from (", ") as waiting" + ORDER + PAGE));
		return withTurns(this.database.sql(sql), agent).params(values)
			.param("expired", this.assignments.expired())
			.query(LINE)
			.list();
	}

	/**
	 * The number of waiting declarations by state, capped at {@link #MOST_COUNTED} + 1;
	 * states without any are omitted.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Map<DifState, Integer> counts(Agent agent) {
		// In index order: the database would otherwise scan for states that it estimates
		// to be frequent.
		String sql = turns(agent).stream()
			.flatMap((turn) -> Arrays.stream(DifState.values())
				.map((state) -> "select '" + state + "' as state, count(*) as waiting from (select 1" + WAITING + turn
						+ " and state = '" + state + "'" + ORDER + (MOST_COUNTED + 1) + ") as counted"))
			.collect(Collectors.joining(" union all "));
		Map<DifState, Integer> counts = new EnumMap<>(DifState.class);
		withTurns(this.database.sql(sql), agent).query((row) -> {
			if (row.getInt("waiting") > 0) {
				counts.merge(DifState.valueOf(row.getString("state")), row.getInt("waiting"), Integer::sum);
			}
		});
		return counts;
	}

	/** The totals of the agent’s day. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public DifTotals totals(Agent agent) {
		String sql = "select (select count(distinct declaration_id) from dif_step where agent_id = :agent and happened_at >= :today) as treated, "
				+ counted(agent, "") + " as waiting, " + counted(agent, " and due_on < :day") + " as late, "
				+ counted(agent, " and finding = '" + DifFinding.SILENT + "'") + " as doubtful";
		return withTurns(this.database.sql(sql), agent).param("agent", agent.agentId())
			.param("today", today().atStartOfDay(PortalTime.ZONE).toOffsetDateTime())
			.param("day", today())
			.query((row, number) -> new DifTotals(row.getInt("treated"), row.getInt("waiting"), row.getInt("late"),
					row.getInt("doubtful")))
			.single();
	}

	// In index order: the database would otherwise scan for values that it estimates to
	// be frequent.
	private static String counted(Agent agent, String condition) {
		return turns(agent).stream()
			.map((turn) -> "(select count(*) from (select 1" + WAITING + turn + condition + ORDER + (MOST_COUNTED + 1)
					+ ") as counted)")
			.collect(Collectors.joining(" + ", "least(", ", " + (MOST_COUNTED + 1) + ")"));
	}

	/**
	 * Assigns the most urgent unassigned declaration to the agent, never the agent’s own.
	 * Concurrent calls return different declarations. On H2, which counts skipped rows, a
	 * concurrent call may return empty; call again.
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> takeNext(Agent agent) {
		Optional<Assignments.Free> next = turns(agent).stream()
			.flatMap((turn) -> this.assignments.free(agent, turn).stream())
			.min(Comparator.comparing(Assignments.Free::dueOn));
		next.ifPresent((free) -> {
			this.assignments.take(agent, free);
			write(agent, Act.DECLARATION_TAKEN, free.id(), null);
		});
		return next.map((free) -> new DifDeclaration.Id(free.id()));
	}

	/**
	 * Hands declarations over to a colleague, whose they stay until the next act on them.
	 * @param ids at most {@link #PAGE}
	 * @param colleague the account of an agent
	 * @param word a word to the colleague; may be blank
	 * @return the result of each, in the same order
	 */
	@PreAuthorize(Agent.ONLY)
	public Map<DifDeclaration.Id, HandOver.Outcome> handOver(Agent agent, Collection<DifDeclaration.Id> ids,
			UUID colleague, String word) {
		if (ids.size() > PAGE || word.length() > HandOver.MAX_WORD) {
			throw new IllegalArgumentException("too many declarations or too long a word");
		}
		Map<DifDeclaration.Id, HandOver.Outcome> outcomes = this.assignments.handOver(agent, ids, colleague,
				word.strip());
		outcomes.forEach((id, outcome) -> {
			if (outcome == HandOver.Outcome.DONE) {
				write(agent, Act.DECLARATION_HANDED_OVER, id.value(), this.assignments.numberOf(colleague));
			}
		});
		return outcomes;
	}

	/** Who handed a declaration over to this agent; empty if nobody did. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<HandOver> handedTo(Agent agent, DifDeclaration.Id id) {
		return this.assignments.handedTo(agent, id);
	}

	private void write(Agent agent, Act act, UUID declaration, @Nullable String after) {
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, declaration), null, after);
	}

	private String where(DifFilter filter, Map<String, Object> values) {
		StringBuilder where = new StringBuilder();
		if (filter.state() != null) {
			where.append(" and state = :state");
			values.put("state", filter.state().name());
		}
		if (filter.days() != null) {
			where.append(" and declared_at <= :declared");
			values.put("declared", now().minus(Duration.ofDays(filter.days())).atOffset(ZoneOffset.UTC));
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

	private static JdbcClient.StatementSpec withTurns(JdbcClient.StatementSpec query, Agent agent) {
		turns(agent).forEach((turn) -> query.param(turn.name(), turn.name()));
		return query;
	}

	private static List<DifState.Turn> turns(Agent agent) {
		return agent.supervisor() ? List.of(DifState.Turn.AGENT, DifState.Turn.SUPERVISOR)
				: List.of(DifState.Turn.AGENT);
	}

	private static @Nullable DifFinding finding(@Nullable String name) {
		return (name != null) ? DifFinding.valueOf(name) : null;
	}

	private static @Nullable DifHours hours(@Nullable Integer value) {
		return (value != null) ? new DifHours(value) : null;
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private Instant now() {
		return this.clock.instant();
	}

	/**
	 * A declaration in the queue.
	 *
	 * @param id its id
	 * @param hours the declared hours
	 * @param credited the credited hours; {@code null} before a credit
	 * @param state its state
	 * @param declaredAt when it was declared
	 * @param dueOn the agents’ target date
	 * @param finding the result of the automatic reading; {@code null} before it
	 * @param taken whether an agent currently works on it
	 */
	public record Line(DifDeclaration.Id id, DifHours hours, @Nullable DifHours credited, DifState state,
			Instant declaredAt, LocalDate dueOn, @Nullable DifFinding finding, boolean taken) {
	}

}
