package fr.compteformation.platform.observation;

import org.springframework.boot.health.contributor.Status;

/** The state of a node between up and down. */
public final class NodeHealth {

	/**
	 * Something that all nodes share does not work: somebody must look, but another node
	 * would do no better, so this one stays ready.
	 */
	public static final Status DEGRADED = new Status("DEGRADED");

	private NodeHealth() {
	}

}
