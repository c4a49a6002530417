package fr.compteformation.platform.security;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.platform.base.ui.SignedIn;

/**
 * The principal of a signed-in agent, created only after password and code. Colleagues
 * and logs see the agent’s number only.
 *
 * @param agentId the account
 * @param number as in "Agent 214"
 * @param displayName the name and number in the agent’s own header; citizens never see it
 * @param supervisor whether the agent also manages agents
 */
public record Agent(UUID agentId, int number, String displayName, boolean supervisor) implements UserDetails, SignedIn {

	/** The role of every agent. */
	public static final String ROLE = "AGENT";

	/** The additional role of supervisors. */
	public static final String SUPERVISOR = "SUPERVISOR";

	/**
	 * {@code PreAuthorize} expression: only the agent in the parameter named {@code
	 * agent}.
	 */
	public static final String ONLY = "hasRole('" + ROLE + "') and #agent.agentId == authentication.principal.agentId";

	/** The same for supervisors. */
	public static final String ONLY_SUPERVISORS = "hasRole('" + SUPERVISOR
			+ "') and #agent.agentId == authentication.principal.agentId";

	/** The author of what a rule decided without an agent. Never signed in. */
	public static final Agent AUTOMATIC = new Agent(new UUID(0, 0), 0, "", false);

	/** Whether a rule acted, not an agent. */
	public boolean isAutomatic() {
		return this.number == AUTOMATIC.number;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return (this.supervisor ? Stream.of(ROLE, SUPERVISOR) : Stream.of(ROLE))
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

	/** The password was checked before and is not kept. */
	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return this.agentId.toString();
	}

	@Override
	public String toString() {
		return "Agent " + this.number;
	}

}
