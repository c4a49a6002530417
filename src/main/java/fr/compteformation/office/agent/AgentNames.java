package fr.compteformation.office.agent;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;

/**
 * The names of agents, for agents only. Includes disabled agents, because old cases and
 * the audit log refer to them.
 */
@Service
@Transactional(readOnly = true)
public class AgentNames {

	private final AgentAccountRepository agents;

	private final MessageSource texts;

	AgentNames(AgentAccountRepository agents, MessageSource portalTexts) {
		this.agents = agents;
		this.texts = portalTexts;
	}

	/** All agents, by number: for tables and choices. */
	@PreAuthorize(Agent.ONLY)
	public List<AgentName> all(Agent agent) {
		return this.agents.findAllByOrderByNumber().stream().map(AgentAccount::colleague).toList();
	}

	/** The active agents, by number: those who can be given work. */
	@PreAuthorize(Agent.ONLY)
	public List<AgentName> active(Agent agent) {
		return this.agents.findAllByOrderByNumber()
			.stream()
			.filter(AgentAccount::isActive)
			.map(AgentAccount::colleague)
			.toList();
	}

	/** The other active agents. */
	@PreAuthorize(Agent.ONLY)
	public List<AgentName> colleaguesOf(Agent agent) {
		return active(agent).stream().filter((colleague) -> !colleague.id().equals(agent.agentId())).toList();
	}

	/** “Solène Garrec (agent 214)”; “Agent 214” if there is no such agent. */
	@PreAuthorize(Agent.ONLY)
	public String of(Agent agent, int number, Locale locale) {
		return this.agents.findByNumber(number)
			.map((found) -> text(found.colleague(), locale))
			.orElseGet(() -> this.texts.getMessage("agent.unnamed", new Object[] { String.valueOf(number) }, locale));
	}

	/**
	 * “Solène Garrec (agent 214)”.
	 * @throws java.util.NoSuchElementException if there is no such agent
	 */
	@PreAuthorize(Agent.ONLY)
	public String of(Agent agent, UUID colleague, Locale locale) {
		return text(this.agents.findById(colleague).orElseThrow().colleague(), locale);
	}

	private String text(AgentName agent, Locale locale) {
		// As text, or the number would be grouped like an amount.
		return this.texts.getMessage(AgentName.MESSAGE_KEY,
				new Object[] { agent.name(), String.valueOf(agent.number()) }, locale);
	}

}
