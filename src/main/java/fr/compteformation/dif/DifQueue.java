package fr.compteformation.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.audit.Act;
import fr.compteformation.audit.Journal;
import fr.compteformation.audit.Subject;
import fr.compteformation.base.PortalTime;
import fr.compteformation.security.Agent;

/**
 * The declarations that wait for agents, the most urgent first. What waits for
 * supervisors is in the queue of supervisors only.
 */
@Service
@Transactional
public class DifQueue {

	/** Lines of a page. */
	public static final int PAGE = 50;

	private static final String WAITING = """
			from dif_declaration where standing_for is not null and turn in (:turns)""";

	private static final RowMapper<DifQueueLine> LINE = (row, number) -> new DifQueueLine(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifHours(row.getInt("hours")),
			hours(row.getObject("credited", Integer.class)), DifState.valueOf(row.getString("state")),
			row.getObject("declared_at", OffsetDateTime.class).toInstant(), row.getObject("due_on", LocalDate.class),
			row.getBoolean("taken"));

	private final JdbcClient database;

	private final DifDelays delays;

	private final Journal journal;

	private final Clock clock;

	DifQueue(JdbcClient database, DifDelays delays, Journal journal, Clock clock) {
		this.database = database;
		this.delays = delays;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * A page of the queue.
	 * @param state only those that stand there; all when there is none
	 * @param after the last line of the page before; none for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<DifQueueLine> page(Agent agent, @Nullable DifState state, @Nullable DifQueueLine after) {
		String sql = "select id, hours, credited, state, declared_at, due_on, coalesce(taken_at > :expired, false) as taken "
				+ WAITING + ((state != null) ? " and state = :state" : "")
				+ ((after != null) ? " and (due_on, id) > (:dueOn, :id)" : "") + " order by due_on, id limit " + PAGE;
		JdbcClient.StatementSpec query = this.database.sql(sql)
			.param("turns", turns(agent))
			.param("expired", expired());
		if (state != null) {
			query.param("state", state.name());
		}
		if (after != null) {
			query.param("dueOn", after.dueOn()).param("id", after.id().value());
		}
		return query.query(LINE).list();
	}

	/** How many wait, by where they stand; states without any are left out. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Map<DifState, Long> counts(Agent agent) {
		Map<DifState, Long> counts = new EnumMap<>(DifState.class);
		this.database.sql("select state, count(*) as waiting " + WAITING + " group by state")
			.param("turns", turns(agent))
			.query((row) -> {
				counts.put(DifState.valueOf(row.getString("state")), row.getLong("waiting"));
			});
		return counts;
	}

	/**
	 * Gives the agent the most urgent declaration that nobody works on, and keeps it for
	 * them; two who ask at once get two different ones. Their own is never among them. On
	 * H2, which counts the rows it skips, one of two may get none, and asks again.
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> takeNext(Agent agent) {
		Optional<UUID> next = this.database.sql("select id " + WAITING + """
				 and (taken_at is null or taken_at <= :expired) and standing_for <> :self
				and (turn <> 'SUPERVISOR' or not exists (select 1 from dif_step
					where declaration_id = dif_declaration.id and agent_id = :agent and act in (:decisions)))
				order by due_on, id limit 1 for update skip locked""")
			.param("turns", turns(agent))
			.param("expired", expired())
			.param("self", (agent.self() != null) ? agent.self().value() : new UUID(0, 0))
			.param("agent", agent.agentId())
			.param("decisions", DifHistory.DECISIONS.stream().map(DifAct::name).toList())
			.query(UUID.class)
			.optional();
		next.ifPresent((id) -> {
			this.database.sql("update dif_declaration set taken_by = ?, taken_at = ? where id = ?")
				.params(agent.agentId(), now().atOffset(ZoneOffset.UTC), id)
				.update();
			this.journal.write(agent, Act.DECLARATION_TAKEN, new Subject(Subject.Kind.DECLARATION, id), null, null);
		});
		return next.map(DifDeclaration.Id::new);
	}

	/**
	 * Gives agents what people did not answer in time.
	 * @return how many
	 */
	int handBack() {
		return this.database.sql(
				"update dif_declaration set turn = 'AGENT' where turn = 'CITIZEN' and standing_for is not null and due_on < ?")
			.param(PortalTime.dayOf(now()))
			.update();
	}

	private OffsetDateTime expired() {
		return now().minus(this.delays.taken()).atOffset(ZoneOffset.UTC);
	}

	private static List<String> turns(Agent agent) {
		return agent.supervisor() ? List.of(DifTurn.AGENT.name(), DifTurn.SUPERVISOR.name())
				: List.of(DifTurn.AGENT.name());
	}

	private static @Nullable DifHours hours(@Nullable Integer value) {
		return (value != null) ? new DifHours(value) : null;
	}

	private Instant now() {
		return this.clock.instant();
	}

}
