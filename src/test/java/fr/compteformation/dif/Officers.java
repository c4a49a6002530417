package fr.compteformation.dif;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.holder.HolderId;
import fr.compteformation.security.Agent;

/**
 * Agents who are signed in, for tests of what they do.
 */
final class Officers {

	private Officers() {
	}

	static Agent agent() {
		return agent(false, null);
	}

	static Agent supervisor() {
		return agent(true, null);
	}

	/** An agent who is that holder. */
	static Agent whoIs(HolderId holder) {
		return agent(true, holder);
	}

	private static Agent agent(boolean supervisor, @Nullable HolderId self) {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", supervisor, self);
	}

}
