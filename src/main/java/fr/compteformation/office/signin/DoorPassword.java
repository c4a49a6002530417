package fr.compteformation.office.signin;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import fr.compteformation.people.signin.SignInDetails;
import fr.compteformation.people.signin.SignInLimiter;
import fr.compteformation.people.signin.SignInRefused;
import fr.compteformation.people.signin.SignInTarget;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The first factor of agents. Unknown address, wrong password, disabled agent and rate
 * limit all give the same message.
 */
class DoorPassword implements AuthenticationProvider {

	private final Agents agents;

	private final SignInLimiter limiter;

	private final SecurityRecord record;

	DoorPassword(Agents agents, SignInLimiter limiter, SecurityRecord record) {
		this.agents = agents;
		this.limiter = limiter;
		this.record = record;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails details = (SignInDetails) Objects.requireNonNull(typed.getDetails());
		SignInTarget target = SignInTarget.of(typed.getName());
		Guess guess = this.limiter.admit(target, details)
			.orElseThrow(() -> refused(Refused.SIGN_IN_TOO_SOON, target, details));
		Agent agent = this.agents.byPassword(typed.getName(), String.valueOf(typed.getCredentials()))
			.orElseThrow(() -> refused(Refused.SIGN_IN_WRONG, target, details));
		UsernamePasswordAuthenticationToken passed = UsernamePasswordAuthenticationToken.authenticated(agent, null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
		passed.setDetails(new PassedPassword(target, this.limiter.wasRightSoFar(guess)));
		return passed;
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private SignInRefused refused(Refused why, SignInTarget target, SignInDetails details) {
		this.record.noteAgent(why, target.whose());
		return new SignInRefused(this.limiter.isForSale(target, details));
	}

	/**
	 * The result of the first factor, kept until the second.
	 *
	 * @param target the account
	 * @param guess the attempt counted by the rate limiter
	 */
	record PassedPassword(SignInTarget target, Guess guess) implements Serializable {
	}

}
