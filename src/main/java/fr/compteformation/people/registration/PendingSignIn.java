package fr.compteformation.people.registration;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;

/**
 * The sign-in check for people whose registration is not yet activated: leads to the page
 * that resends the email. Runs last, and only for the newest registration of a number.
 */
@Component
class PendingSignIn implements SignInCheck {

	static final PagePath PAGE = SharedPages.REGISTRATION.of("en-attente");

	private final RegistrationRepository registrations;

	private final Passwords passwords;

	private final Clock clock;

	PendingSignIn(RegistrationRepository registrations, Passwords passwords, Clock clock) {
		this.registrations = registrations;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	public Optional<Citizen> check(Nir nir, String password) {
		Optional<Registration> newest = this.registrations.findFirstByIdentityNirOrderByRegisteredAtDesc(nir)
			.filter((registration) -> registration.isPending(this.clock.instant()));
		if (this.passwords.matches(new Password(password), newest.map(Registration::passwordHash).orElse(null))) {
			throw new SignInDiverted(PAGE.path(), newest.orElseThrow().id().value());
		}
		return Optional.empty();
	}

}
