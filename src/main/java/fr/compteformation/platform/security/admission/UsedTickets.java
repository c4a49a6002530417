package fr.compteformation.platform.security.admission;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the latest tickets were used. A ticket is good for a few requests, because an
 * answer may get lost; one that is shared among many lets in no more.
 */
final class UsedTickets {

	private static final int USES = 3;

	private static final int MOST = 50_000;

	private final Map<Long, Integer> uses = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
			return size() > MOST;
		}
	};

	/** Uses a ticket; false if it was used too often. */
	synchronized boolean use(Ticket ticket) {
		return this.uses.merge(ticket.number(), 1, Integer::sum) <= USES;
	}

}
