package fr.compteformation.people.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

/**
 * The names of the acts in the audit log, oldest first.
 */
public final class WrittenActs {

	private WrittenActs() {
	}

	/** What this agent did. */
	public static List<String> by(JdbcClient database, Agent agent) {
		return acts(database, "agent_id", agent.agentId());
	}

	/** What this professional did. */
	public static List<String> by(JdbcClient database, Professional professional) {
		return acts(database, "professional_id", professional.accountId());
	}

	/** What was done about this account, declaration or other subject. */
	public static List<String> about(JdbcClient database, UUID subject) {
		return acts(database, "subject_id", subject);
	}

	private static List<String> acts(JdbcClient database, String column, UUID id) {
		return database.sql("select act from journal_entry where " + column + " = ? order by id")
			.param(id)
			.query(String.class)
			.list();
	}

}
