package fr.compteformation.people.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Sign-in with number and password. An unknown number, a wrong password and a
 * rate-limited attempt get the same answer.
 */
class PasswordSignIn implements AuthenticationProvider {

	private final List<SignInCheck> checks;

	private final List<SecondFactor> factors;

	private final SignInLimiter limiter;

	private final SecurityRecord record;

	PasswordSignIn(List<SignInCheck> checks, List<SecondFactor> factors, SignInLimiter limiter, SecurityRecord record) {
		this.checks = checks;
		this.factors = factors;
		this.limiter = limiter;
		this.record = record;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails details = (SignInDetails) Objects.requireNonNull(typed.getDetails());
		// An invalid number belongs to nobody: it is not counted.
		Nir nir = Nir.readForSignIn(typed.getName()).found().orElseThrow(() -> new SignInRefused(false));
		Guess guess = this.limiter.admit(SignInTarget.of(nir), details)
			.orElseThrow(() -> refused(Refused.SIGN_IN_TOO_SOON, nir, details));
		Citizen citizen;
		try {
			citizen = check(nir, String.valueOf(typed.getCredentials()))
				.orElseThrow(() -> refused(Refused.SIGN_IN_WRONG, nir, details));
		}
		catch (SignInDiverted right) {
			this.limiter.wasRight(guess);
			throw right;
		}
		this.limiter.wasRight(guess);
		askForMore(citizen, nir);
		return UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private void askForMore(Citizen citizen, Nir nir) {
		this.factors.stream()
			.filter((factor) -> factor.isAsked(citizen.accountId()))
			.findFirst()
			.ifPresent((factor) -> {
				throw new SecondFactorAsked(factor.page(), citizen, nir);
			});
	}

	private Optional<Citizen> check(Nir nir, String password) {
		return this.checks.stream().flatMap((check) -> check.check(nir, password).stream()).findFirst();
	}

	private SignInRefused refused(Refused why, Nir nir, SignInDetails details) {
		this.record.noteNumber(why, nir.value());
		return new SignInRefused(this.limiter.isForSale(SignInTarget.of(nir), details));
	}

}
