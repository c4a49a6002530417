package fr.compteformation.platform.security;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * The first factor of agents. An unknown address, a wrong password, a disabled agent and
 * a try that came too early end in the same words.
 */
class AgentPassword implements AuthenticationProvider {

	private final Agents agents;

	private final Guesses guesses;

	private final KnownDevices devices;

	private final SecurityRecord record;

	AgentPassword(Agents agents, Guesses guesses, KnownDevices devices, SecurityRecord record) {
		this.agents = agents;
		this.guesses = guesses;
		this.devices = devices;
		this.record = record;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails details = (SignInDetails) Objects.requireNonNull(typed.getDetails());
		SignInTarget target = SignInTarget.of(typed.getName());
		Guess guess = admit(target, details).orElseThrow(() -> refused(Refused.SIGN_IN_TOO_SOON, target, details));
		Agent agent = this.agents.byPassword(typed.getName(), String.valueOf(typed.getCredentials()))
			.orElseThrow(() -> refused(Refused.SIGN_IN_WRONG, target, details));
		UsernamePasswordAuthenticationToken passed = UsernamePasswordAuthenticationToken.authenticated(agent, null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
		passed.setDetails(new PassedPassword(target, this.guesses.wasRightSoFar(guess)));
		return passed;
	}

	private Optional<Guess> admit(SignInTarget target, SignInDetails details) {
		return this.devices.knows(details.deviceProofs(), target) ? this.guesses.admitOnOwnDevice(target, details)
				: this.guesses.admit(target, details);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private SignInRefused refused(Refused why, SignInTarget target, SignInDetails details) {
		this.record.noteAgent(why, target.whose());
		return new SignInRefused(this.guesses.isForSale(target, details));
	}

	/**
	 * What is remembered of the first factor until the second is given.
	 *
	 * @param target who
	 * @param guess counted until then
	 */
	record PassedPassword(SignInTarget target, Guess guess) implements Serializable {
	}

}
