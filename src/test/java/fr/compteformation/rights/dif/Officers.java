package fr.compteformation.rights.dif;

import java.util.UUID;

import fr.compteformation.platform.security.Agent;

/**
 * Agents who are signed in, for tests of what they do.
 */
final class Officers {

	private Officers() {
	}

	static Agent agent() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", false);
	}

	static Agent supervisor() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", true);
	}

}
