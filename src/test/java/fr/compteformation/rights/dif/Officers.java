package fr.compteformation.rights.dif;

import java.util.UUID;

import fr.compteformation.platform.security.Agent;

/**
 * Signed-in agents.
 */
public final class Officers {

	private Officers() {
	}

	public static Agent agent() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", false);
	}

	public static Agent supervisor() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", true);
	}

}
