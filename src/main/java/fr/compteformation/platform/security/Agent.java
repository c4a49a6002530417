package fr.compteformation.platform.security;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.platform.base.ui.SignedIn;

/**
 * An agent who is signed in: after the password and the code, never before. Known to
 * colleagues and logs by a number.
 *
 * @param agentId the account
 * @param number as in "Agent 214"
 * @param displayName how the header names them, by that number too
 * @param supervisor whether they also look after agents
 */
public record Agent(UUID agentId, int number, String displayName, boolean supervisor) implements UserDetails, SignedIn {

	/** The role of every agent. */
	public static final String ROLE = "AGENT";

	/** The role of those who look after agents, on top of the other one. */
	public static final String SUPERVISOR = "SUPERVISOR";

	/**
	 * Who may call a door’s verb with a parameter named {@code agent}: that very agent
	 * ({@code PreAuthorize}).
	 */
	public static final String ONLY = "hasRole('" + ROLE + "') and #agent.agentId == authentication.principal.agentId";

	/** The same for supervisors. */
	public static final String ONLY_SUPERVISORS = "hasRole('" + SUPERVISOR
			+ "') and #agent.agentId == authentication.principal.agentId";

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return (this.supervisor ? Stream.of(ROLE, SUPERVISOR) : Stream.of(ROLE))
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

	/** Checked before this object is made, and not kept. */
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
