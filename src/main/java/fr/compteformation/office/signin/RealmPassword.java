package fr.compteformation.office.signin;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.people.signin.SignInDetails;
import fr.compteformation.people.signin.SignInLimiter;
import fr.compteformation.people.signin.SignInRefused;
import fr.compteformation.people.signin.SignInTarget;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The first factor of a realm. Unknown address, wrong password, disabled account and rate
 * limit all give the same message.
 */
class RealmPassword implements AuthenticationProvider {

	private final SignInRealm realm;

	private final RealmAccounts accounts;

	private final SignInLimiter limiter;

	private final SecurityRecord record;

	private final Clock clock;

	RealmPassword(RealmAccounts accounts, SignInLimiter limiter, SecurityRecord record, Clock clock) {
		this.realm = accounts.realm();
		this.accounts = accounts;
		this.limiter = limiter;
		this.record = record;
		this.clock = clock;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails details = (SignInDetails) Objects.requireNonNull(typed.getDetails());
		SignInTarget target = SignInTarget.of(this.realm.form(), typed.getName());
		Guess guess = this.limiter.admit(target, details)
			.orElseThrow(() -> refused(Refused.SIGN_IN_TOO_SOON, target, details));
		Instant asked = this.clock.instant();
		UserDetails worker = this.accounts.byPassword(typed.getName(), String.valueOf(typed.getCredentials()))
			.<UserDetails>map(Function.identity())
			.orElseThrow(() -> refused(Refused.SIGN_IN_WRONG, target, details));
		UsernamePasswordAuthenticationToken passed = UsernamePasswordAuthenticationToken.authenticated(worker, null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
		passed.setDetails(new PassedPassword(target, this.limiter.wasRightSoFar(guess), asked));
		return passed;
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private SignInRefused refused(Refused why, SignInTarget target, SignInDetails details) {
		this.realm.note(this.record, why, target.whose());
		return new SignInRefused(this.limiter.isForSale(target, details));
	}

	/**
	 * The result of the first factor, kept until the second.
	 *
	 * @param target the account
	 * @param guess the attempt counted by the rate limiter
	 * @param at when; {@code null} if a former version of the portal checked the password
	 */
	record PassedPassword(SignInTarget target, Guess guess, @Nullable Instant at) implements Serializable {
	}

}
