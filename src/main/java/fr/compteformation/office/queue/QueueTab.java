package fr.compteformation.office.queue;

import java.util.Arrays;
import java.util.List;

import fr.compteformation.platform.security.Agent;

/**
 * The queues that every agent has, in the order of the tabs. Only supervisors have those
 * of declarations that wait for a supervisor. The constant names end the translation
 * keys.
 */
public enum QueueTab {

	/** What the agent took or was handed. */
	MINE(" and taken_by = :me and (handed_at is not null or taken_at > :expired)"),

	/** Past their target date. */
	LATE(" and due_on < :today"),

	/** Documents that the machine could not read with certainty. */
	DOUBTFUL(" and finding = 'DOUBTFUL'"),

	CONTESTED(" and state = 'CONTESTED'"),

	SECOND_LOOK(" and state = 'SECOND_LOOK'"),

	ALL("");

	private final String condition;

	QueueTab(String condition) {
		this.condition = condition;
	}

	/** The tabs of an agent. */
	public static List<QueueTab> of(Agent agent) {
		return Arrays.stream(values())
			.filter((tab) -> agent.supervisor() || (tab != CONTESTED && tab != SECOND_LOOK))
			.toList();
	}

	/** SQL that follows the condition of the turn. */
	String condition() {
		return this.condition;
	}

	/** The translation key of the tab. */
	public String messageKey() {
		return "backoffice.queue.tab." + name();
	}

}
