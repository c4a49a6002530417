package fr.compteformation.demo.crowd;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

import fr.compteformation.office.agent.AgentAccounts;
import fr.compteformation.platform.security.Agent;

/**
 * Lets the agents and the people of the crowd act, one after the other in one thread and
 * one transaction. Never called from a page.
 */
@Component
@Profile("demo")
class CrowdAgents {

	private static final Map<Character, String> ADDRESSES = Map.of('S', "solene.garrec@caisse.example", 'I',
			"idriss.benali@caisse.example", 'A', "aurelie.fontaine@caisse.example");

	private final JdbcClient database;

	private final AgentAccounts agents;

	private final SecurityContextHolderStrategy contexts;

	CrowdAgents(JdbcClient database, AgentAccounts agents, SecurityContextHolderStrategy contexts) {
		this.database = database;
		this.agents = agents;
		this.contexts = contexts;
	}

	/** The agent with this initial. */
	Agent agent(char initial) {
		UUID id = this.database.sql("select id from agent where email = ?")
			.param(Objects.requireNonNull(ADDRESSES.get(initial)))
			.query(UUID.class)
			.single();
		return this.agents.byId(id).orElseThrow();
	}

	/** Runs a task with the authority of a person or an agent. */
	<T> T as(UserDetails author, Supplier<T> task) {
		this.contexts.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(author, null, author.getAuthorities())));
		try {
			return task.get();
		}
		finally {
			this.contexts.clearContext();
		}
	}

}
