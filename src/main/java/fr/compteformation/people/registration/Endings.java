package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;

/**
 * Erases registrations whose wait is over. How their links ended is kept for a while.
 */
@Component
class Endings {

	private static final int AT_ONCE = 200;

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final RegistrationRetention retention;

	private final Clock clock;

	Endings(RegistrationRepository registrations, OneTimeSecrets secrets, RegistrationRetention retention,
			Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.retention = retention;
		this.clock = clock;
	}

	/** Erases one registration, all of whose links end alike. */
	@Transactional
	void end(Registration registration, SecretState why) {
		this.secrets.end(Registrations.LINK, registration.id().value(), why);
		this.registrations.delete(registration);
	}

	/**
	 * Erases registrations that were never activated, some at a time.
	 * @return whether there may be more
	 */
	@Transactional
	boolean eraseUnactivated() {
		Instant then = this.clock.instant().minus(this.retention.unactivated());
		List<Registration> over = this.registrations.findOlder(then, AT_ONCE);
		over.forEach(this.registrations::delete);
		return over.size() == AT_ONCE;
	}

}
