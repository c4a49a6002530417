package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;

/**
 * Deletes registrations that were activated or expired. The state of their links is kept
 * for a while.
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

	/** Deletes a registration; all its links get the same end state. */
	@Transactional
	void end(Registration registration, SecretState why) {
		this.secrets.end(Registrations.LINK, registration.id().value(), why);
		this.registrations.delete(registration);
	}

	/**
	 * Deletes a batch of registrations that were never activated.
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
