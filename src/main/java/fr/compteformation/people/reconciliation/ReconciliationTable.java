package fr.compteformation.people.reconciliation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Agent;

/** The table of decisions. Plain SQL, because they never change. */
@Component
class ReconciliationTable {

	private static final RowMapper<DecidedBefore> DECIDED = (row, number) -> new DecidedBefore(
			row.getObject("decided_at", OffsetDateTime.class).toInstant(), row.getInt("agent_number"),
			NameVerdict.valueOf(row.getString("verdict")), row.getString("remark"));

	private final JdbcClient database;

	ReconciliationTable(JdbcClient database) {
		this.database = database;
	}

	void insert(UUID account, Instant at, Agent agent, ReconciliationDecision decision) {
		this.database.sql("""
				insert into attachment_decision (id, account_id, decided_at, agent_id, agent_number, verdict, remark)
				values (:id, :account, :at, :agent, :number, :verdict, :remark)""")
			.param("id", UUID.randomUUID())
			.param("account", account)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("agent", agent.agentId())
			.param("number", agent.number())
			.param("verdict", decision.verdict().name())
			.param("remark", decision.getRemark())
			.update();
	}

	/** Latest first. */
	List<DecidedBefore> about(UUID account) {
		return this.database.sql("select * from attachment_decision where account_id = ? order by decided_at desc")
			.param(account)
			.query(DECIDED)
			.list();
	}

}
