package fr.compteformation.accessibility;

import java.util.List;

/** A way through some pages and their states. */
interface AuditWalk {

	/** The parts of the walk, each independent of the others. */
	List<Part> parts();

	/**
	 * A part of a walk.
	 *
	 * @param name who does what
	 * @param steps opens the pages and audits them
	 */
	record Part(String name, Runnable steps) {

	}

}
