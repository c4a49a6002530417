package fr.compteformation.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import fr.compteformation.holder.Nir;

/**
 * Sign-in with number and password. An unknown number, a wrong password and a try that
 * came too early end in the same words.
 */
class PasswordSignIn implements AuthenticationProvider {

	/** Free tries of one person from devices they never used. */
	private static final int TRIES_PER_PERSON = 5;

	/** Free tries of one address, which a whole town hall may share. */
	private static final int TRIES_PER_ADDRESS = 50;

	private final List<SignInCheck> checks;

	private final List<SecondFactor> factors;

	private final Throttle throttle;

	private final KnownDevices devices;

	PasswordSignIn(List<SignInCheck> checks, List<SecondFactor> factors, Throttle throttle, KnownDevices devices) {
		this.checks = checks;
		this.factors = factors;
		this.throttle = throttle;
		this.devices = devices;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails details = (SignInDetails) Objects.requireNonNull(typed.getDetails());
		Nir nir = Nir.readForSignIn(typed.getName()).found().orElseThrow(PasswordSignIn::refused);
		String person = "sign-in-person:" + nir.value();
		String address = "sign-in-address:" + details.network().value();
		boolean known = this.devices.knows(details.deviceProofs(), nir);
		if (!this.throttle.admits(address, TRIES_PER_ADDRESS)
				|| !known && !this.throttle.admits(person, TRIES_PER_PERSON)) {
			throw refused();
		}
		Citizen citizen;
		try {
			citizen = check(nir, String.valueOf(typed.getCredentials())).orElseThrow(PasswordSignIn::refused);
		}
		catch (SignInDiverted right) {
			forgive(person, address);
			throw right;
		}
		forgive(person, address);
		askForMore(citizen, nir);
		return UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private void forgive(String person, String address) {
		this.throttle.forget(person);
		this.throttle.giveBack(address);
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

	private static BadCredentialsException refused() {
		return new BadCredentialsException("refused");
	}

}
