package fr.compteformation.security;

import java.util.Objects;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import java.util.List;

/**
 * The first factor of agents. An unknown address, a wrong password, a disabled agent and
 * a try that came too early end in the same words.
 */
class AgentPassword implements AuthenticationProvider {

	/** Free tries of one agent, right ones included until the code is right too. */
	private static final int TRIES_PER_AGENT = 5;

	/** Free tries of one address, behind which a whole office may sit. */
	private static final int TRIES_PER_ADDRESS = 50;

	private final Agents agents;

	private final Throttle throttle;

	AgentPassword(Agents agents, Throttle throttle) {
		this.agents = agents;
		this.throttle = throttle;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String address = "agent-address:"
				+ ((SignInDetails) Objects.requireNonNull(typed.getDetails())).network().value();
		if (!this.throttle.admits(address, TRIES_PER_ADDRESS)
				|| !this.throttle.admits(AwaitedCode.counter(typed.getName()), TRIES_PER_AGENT)) {
			throw refused();
		}
		Agent agent = this.agents.byPassword(typed.getName(), String.valueOf(typed.getCredentials()))
			.orElseThrow(AgentPassword::refused);
		this.throttle.giveBack(address);
		return UsernamePasswordAuthenticationToken.authenticated(agent, null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private static BadCredentialsException refused() {
		return new BadCredentialsException("refused");
	}

}
