package fr.compteformation.office.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
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

	// A count instead of NOT EXISTS: for the latter, PostgreSQL reads the steps of all
	// declarations first.
	private static final String NOT_DECIDED_BEFORE = """
			and 0 = (select count(*) from dif_step
				where declaration_id = dif_declaration.id and agent_id = :agent and act in (:decisions))""";

	private static final List<String> DECISIONS = Arrays.stream(DifAct.values())
		.filter(DifAct::decides)
		.map(DifAct::name)
		.toList();

	private static final UUID NOBODY = new UUID(0, 0);

	private static final RowMapper<Line> LINE = (row, number) -> new Line(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifHours(row.getInt("hours")),
			hours(row.getObject("credited", Integer.class)), DifState.valueOf(row.getString("state")),
			row.getObject("declared_at", OffsetDateTime.class).toInstant(), row.getObject("due_on", LocalDate.class),
			finding(row.getString("finding")), row.getBoolean("taken"));

	private final JdbcClient database;

	private final QueueSettings settings;

	private final AgentHolders agents;

	private final Journal journal;

	private final Clock clock;

	DifQueue(JdbcClient database, QueueSettings settings, AgentHolders agents, Journal journal, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.agents = agents;
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
		return withTurns(this.database.sql(sql), agent).params(values).param("expired", expired()).query(LINE).list();
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

	/**
	 * Assigns the most urgent unassigned declaration to the agent, never the agent’s own.
	 * Concurrent calls return different declarations. On H2, which counts skipped rows, a
	 * concurrent call may return empty; call again.
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> takeNext(Agent agent) {
		UUID self = this.agents.holderOf(agent).map(HolderId::value).orElse(NOBODY);
		Optional<Free> next = turns(agent).stream()
			.flatMap((turn) -> free(agent, turn, self).stream())
			.min(Comparator.comparing(Free::dueOn));
		next.ifPresent((free) -> {
			this.database.sql("update dif_declaration set taken_by = ?, taken_at = ? where id = ?")
				.params(agent.agentId(), now().atOffset(ZoneOffset.UTC), free.id())
				.update();
			this.journal.write(agent, Act.DECLARATION_TAKEN, new Subject(Subject.Kind.DECLARATION, free.id()), null,
					null);
		});
		return next.map((free) -> new DifDeclaration.Id(free.id()));
	}

	// The row stays locked until the transaction ends.
	private Optional<Free> free(Agent agent, DifState.Turn turn, UUID self) {
		return this.database
			.sql("select id, due_on" + WAITING + turn + """
					 and (taken_at is null or taken_at <= :expired) and standing_for <> :self
					""" + ((turn == DifState.Turn.SUPERVISOR) ? NOT_DECIDED_BEFORE : "") + ORDER
					+ "1 for update skip locked")
			.param(turn.name(), turn.name())
			.param("expired", expired())
			.param("self", self)
			.param("agent", agent.agentId())
			.param("decisions", DECISIONS)
			.query((row, number) -> new Free(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class)))
			.optional();
	}

	private OffsetDateTime expired() {
		return now().minus(this.settings.taken()).atOffset(ZoneOffset.UTC);
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

	private Instant now() {
		return this.clock.instant();
	}

	private record Free(UUID id, LocalDate dueOn) {
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
