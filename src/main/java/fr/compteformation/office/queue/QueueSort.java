package fr.compteformation.office.queue;

/**
 * The order of the queue. The constant names end the translation keys.
 */
public enum QueueSort {

	/** The nearest target date first. */
	DUE("due_on, id", "(due_on, id) > (:due, :id)"),

	/** The longest waiting first. */
	AGE("declared_at, id", "(declared_at, id) > (:declared, :id)"),

	/** The largest difference between declared and read first. */
	STAKE("stake desc, id desc", "(stake, id) < (:stake, :id)");

	private final String order;

	private final String after;

	QueueSort(String order, String after) {
		this.order = order;
		this.after = after;
	}

	String order() {
		return " order by " + this.order;
	}

	/** SQL for the lines after the one whose values are the parameters. */
	String after() {
		return " and " + this.after;
	}

	/** The translation key of the order. */
	public String messageKey() {
		return "backoffice.queue.sort." + name();
	}

}
