package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.UUID;

import fr.compteformation.platform.security.Network;

/** People and what they answer, each at leisure and without touching what is hidden. */
final class Visitors {

	private Visitors() {
	}

	/** Somebody with a session and a network of their own. */
	static Visitor anybody() {
		return new Visitor(SessionKey.random(), new Network(UUID.randomUUID().toString()));
	}

	/** Somebody else of the same network. */
	static Visitor neighbourOf(Visitor visitor) {
		return new Visitor(SessionKey.random(), visitor.network());
	}

	static Attempt attempt(String answer) {
		return new Attempt(answer, Duration.ofMinutes(1), "", null);
	}

}
