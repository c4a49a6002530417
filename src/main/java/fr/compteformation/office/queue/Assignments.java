package fr.compteformation.office.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.office.signin.Agents;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;

/**
 * Who works on which declaration. Taking one ends after a while; one that a colleague
 * handed over stays with the agent until the next act on it.
 */
@Component
class Assignments {

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

	private final JdbcClient database;

	private final QueueSettings settings;

	private final Agents agents;

	private final AgentHolders agentHolders;

	private final Holders holders;

	private final Clock clock;

	Assignments(JdbcClient database, QueueSettings settings, Agents agents, AgentHolders agentHolders, Holders holders,
			Clock clock) {
		this.database = database;
		this.settings = settings;
		this.agents = agents;
		this.agentHolders = agentHolders;
		this.holders = holders;
		this.clock = clock;
	}

	/** What was taken until then is free again. */
	OffsetDateTime expired() {
		return now().minus(this.settings.taken());
	}

	/**
	 * The most urgent free declaration; its row stays locked until the transaction ends.
	 */
	Optional<Free> free(Agent agent, DifState.Turn turn) {
		return mostUrgent(agent, turn, " for update skip locked");
	}

	/** The declaration that the agent would probably get next. */
	Optional<Free> upcoming(Agent agent, DifState.Turn turn) {
		return mostUrgent(agent, turn, "");
	}

	private Optional<Free> mostUrgent(Agent agent, DifState.Turn turn, String lock) {
		return this.database
			.sql("""
					select id, due_on from dif_declaration where standing_for is not null and turn = :turn
						and (taken_at is null or taken_at <= :expired)
						and (handed_at is null or taken_by is null or taken_by = :agent) and standing_for <> :self
					""" + ((turn == DifState.Turn.SUPERVISOR) ? NOT_DECIDED_BEFORE : "")
					+ " order by due_on, id limit 1" + lock)
			.param("turn", turn.name())
			.param("expired", expired())
			.param("self", self(agent))
			.param("agent", agent.agentId())
			.param("decisions", DECISIONS)
			.query((row, number) -> new Free(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class)))
			.optional();
	}

	void take(Agent agent, UUID declaration) {
		this.database.sql("""
				update dif_declaration set handed_at = case when taken_by = :agent then handed_at end,
					taken_by = :agent, taken_at = :now where id = :id""")
			.param("agent", agent.agentId())
			.param("now", now())
			.param("id", declaration)
			.update();
	}

	/**
	 * Hands declarations over to a colleague, under the holders’ locks.
	 * @return the result of each, in the same order
	 */
	Map<DifDeclaration.Id, HandOver.Outcome> handOver(Agent agent, Collection<DifDeclaration.Id> ids, UUID colleague,
			String word) {
		Map<DifDeclaration.Id, HandOver.Outcome> outcomes = new LinkedHashMap<>();
		Optional<Agent> receiver = this.agents.byId(colleague);
		List<Waiting> waiting = receiver.isPresent() ? lock(ids) : List.of();
		for (DifDeclaration.Id id : ids) {
			outcomes.put(id,
					receiver
						.map((active) -> waiting.stream()
							.filter((line) -> line.id().equals(id.value()))
							.findFirst()
							.map((line) -> handOver(agent, line, active, word))
							.orElse(HandOver.Outcome.GONE))
						.orElse(HandOver.Outcome.COLLEAGUE_AWAY));
		}
		return outcomes;
	}

	private HandOver.Outcome handOver(Agent agent, Waiting line, Agent receiver, String word) {
		if (line.turn() == DifState.Turn.SUPERVISOR && !(agent.supervisor() && receiver.supervisor())) {
			return HandOver.Outcome.FOR_SUPERVISORS;
		}
		if (line.holder().equals(self(agent)) || line.holder().equals(self(receiver))) {
			return HandOver.Outcome.OWN;
		}
		if (line.turn() == DifState.Turn.SUPERVISOR && hasDecided(receiver, line)) {
			return HandOver.Outcome.DECIDED_BEFORE;
		}
		this.database.sql("""
				update dif_declaration set taken_by = :receiver, taken_at = null, handed_at = :now, handed_by = :agent,
					handed_word = :word where id = :id""")
			.param("receiver", receiver.agentId())
			.param("now", now())
			.param("agent", agent.number())
			.param("word", word)
			.param("id", line.id())
			.update();
		return HandOver.Outcome.DONE;
	}

	String numberOf(UUID colleague) {
		return this.agents.byId(colleague).map(Agent::toString).orElse("");
	}

	/** The colleague’s words to this agent about a declaration. */
	Optional<HandOver> handedTo(Agent agent, DifDeclaration.Id id) {
		return this.database.sql("""
				select handed_by, handed_word, handed_at from dif_declaration
				where id = ? and taken_by = ? and handed_at is not null""")
			.params(id.value(), agent.agentId())
			.query((row, number) -> new HandOver(row.getInt("handed_by"), row.getString("handed_word"),
					row.getObject("handed_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	// Lock first, read second, as every act on a declaration does.
	private List<Waiting> lock(Collection<DifDeclaration.Id> ids) {
		this.holders.lock(read(ids).stream().map((line) -> new HolderId(line.holder())).toList());
		return read(ids);
	}

	private List<Waiting> read(Collection<DifDeclaration.Id> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.database.sql("""
				select id, standing_for, turn from dif_declaration
				where id in (:ids) and standing_for is not null and turn in ('AGENT', 'SUPERVISOR')""")
			.param("ids", ids.stream().map(DifDeclaration.Id::value).toList())
			.query((row, number) -> new Waiting(row.getObject("id", UUID.class),
					row.getObject("standing_for", UUID.class), DifState.Turn.valueOf(row.getString("turn"))))
			.list();
	}

	private boolean hasDecided(Agent agent, Waiting line) {
		return this.database.sql(
				"select count(*) from dif_step where declaration_id = :id and agent_id = :agent and act in (:decisions)")
			.param("id", line.id())
			.param("agent", agent.agentId())
			.param("decisions", DECISIONS)
			.query(Integer.class)
			.single() > 0;
	}

	private UUID self(Agent agent) {
		return this.agentHolders.holderOf(agent).map(HolderId::value).orElse(NOBODY);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/** An unassigned declaration. */
	record Free(UUID id, LocalDate dueOn) {
	}

	private record Waiting(UUID id, UUID holder, DifState.Turn turn) {
	}

}
