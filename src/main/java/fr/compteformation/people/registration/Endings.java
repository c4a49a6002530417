package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases registrations whose wait is over, and keeps of them what the pages of their
 * links need.
 */
@Component
class Endings {

	private static final int AT_ONCE = 200;

	private final RegistrationRepository registrations;

	private final EndedLinkRepository links;

	private final RegistrationRetention retention;

	private final Clock clock;

	Endings(RegistrationRepository registrations, EndedLinkRepository links, RegistrationRetention retention,
			Clock clock) {
		this.registrations = registrations;
		this.links = links;
		this.retention = retention;
		this.clock = clock;
	}

	/** Erases one registration. */
	@Transactional
	void end(Registration registration, LinkState why) {
		this.links.saveAll(registration.end(why, this.clock.instant()));
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
		over.forEach((registration) -> end(registration, LinkState.EXPIRED));
		return over.size() == AT_ONCE;
	}

	/** Forgets links that ended long ago. */
	@Transactional
	void forgetLinks() {
		this.links.deleteByEndedAtBefore(this.clock.instant().minus(this.retention.links()));
	}

}
