package fr.compteformation.office.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;

/** What each agent did in a period. */
@Component
class AgentStatistics {

	/** The acts that change hours or propose to; the last waits for a supervisor. */
	private static final List<String> CORRECTIONS = List.of(DifAct.CORRECT.name(), DifAct.RECTIFY.name(),
			DifAct.REFUSE.name(), DifAct.HAND_OVER.name());

	/** The acts after which a contest is no longer about what went before. */
	private static final List<String> DECIDED_ANEW = List.of(DifAct.VALIDATE.name(), DifAct.CORRECT.name(),
			DifAct.RECTIFY.name(), DifAct.REFUSE.name(), DifAct.HAND_OVER.name(), DifAct.SEND_BACK.name());

	private static final List<String> OF_AGENTS = Arrays.stream(DifAct.values())
		.filter(DifAct::isOfAgents)
		.map(DifAct::name)
		.toList();

	private final AgentNames names;

	AgentStatistics(AgentNames names) {
		this.names = names;
	}

	List<AgentWork> of(JdbcClient database, Agent supervisor, DateRange dates) {
		Map<Integer, AgentName> agents = this.names.all(supervisor)
			.stream()
			.collect(Collectors.toMap(AgentName::number, Function.identity()));
		// What follows a hand-over at once is the supervisor’s answer.
		return database.sql("""
				select agent_number, count(distinct declaration_id) as treated, count(distinct corrected) as corrected,
					count(distinct contested) as contested, count(review) as reviewed,
					count(case when review = 'CONFIRM' then 1 end) as confirmed
				from (select s.agent_number, s.declaration_id, r.act as review,
						case when s.act in (:corrections) then s.declaration_id end as corrected,
						case when s.act in (:corrections) and exists (
							select 1 from dif_step c where c.declaration_id = s.declaration_id
								and c.position > s.position and c.act = 'CONTEST' and not exists (
									select 1 from dif_step a where a.declaration_id = s.declaration_id
										and a.position > s.position and a.position < c.position
										and a.act in (:anew))) then s.declaration_id end as contested
					from dif_step s left join dif_step r on s.act = 'HAND_OVER'
						and r.declaration_id = s.declaration_id and r.position = s.position + 1
						and r.act in ('CONFIRM', 'SEND_BACK')
					where s.happened_at >= :start and s.happened_at < :end and s.agent_number is not null
						and s.act in (:acts)) acts
				group by agent_number order by agent_number""")
			.param("start", dates.start())
			.param("end", dates.end())
			.param("acts", OF_AGENTS)
			.param("corrections", CORRECTIONS)
			.param("anew", DECIDED_ANEW)
			.query((row, line) -> {
				int number = row.getInt("agent_number");
				return new AgentWork(number, agents.get(number), row.getLong("treated"), row.getLong("corrected"),
						row.getLong("contested"), row.getLong("reviewed"), row.getLong("confirmed"));
			})
			.list();
	}

}
