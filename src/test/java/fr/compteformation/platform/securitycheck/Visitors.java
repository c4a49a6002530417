package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.UUID;

import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.work.Way;

/** People who answer at human speed and leave the honeypot empty. */
final class Visitors {

	private Visitors() {
	}

	/** A visitor with a session and network of their own. */
	static Visitor anybody() {
		return new Visitor(SessionKey.random(), new Network(UUID.randomUUID().toString()));
	}

	/** Another visitor in the same network. */
	static Visitor neighbourOf(Visitor visitor) {
		return new Visitor(SessionKey.random(), visitor.network());
	}

	static Attempt attempt(String answer) {
		return new Attempt(answer, Duration.ofMinutes(1), "", Way.PICTURE, null, Submission.of(CheckedForm.CONTACT));
	}

}
