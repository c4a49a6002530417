package fr.compteformation.people.registration;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The journey as a table: for each step its address, what makes it done, and whether the
 * way leads back from it.
 */
public enum Step {

	TERMS("conditions", Draft::termsAccepted),

	IDENTITY("identite", Draft::identityChecked),

	PASSWORD("mot-de-passe", Draft::isRegistered),

	CONFIRMATION("confirmation", (draft) -> false);

	private final String path;

	private final Predicate<Draft> done;

	Step(String path, Predicate<Draft> done) {
		this.path = path;
		this.done = done;
	}

	/** The address below {@code /inscription}. */
	public String path() {
		return this.path;
	}

	/** As the person counts, from 1. */
	public int number() {
		return ordinal() + 1;
	}

	public boolean isDone(Draft draft) {
		return this.done.test(draft);
	}

	public Optional<Step> next() {
		return (number() < values().length) ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
	}

	/**
	 * Where "back" leads; nowhere from the first step and once the registration is saved.
	 */
	public Optional<Step> previous() {
		return (this == TERMS || this == CONFIRMATION) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

	/** The first step that is not done. */
	public static Step current(Draft draft) {
		for (Step step : values()) {
			if (!step.isDone(draft)) {
				return step;
			}
		}
		throw new IllegalStateException("the last step is never done");
	}

	/**
	 * The step to show to somebody who asks for this one: itself when all steps before
	 * are done, else the current one. Once registered, nothing leads back.
	 */
	public Step shownTo(Draft draft) {
		Step current = current(draft);
		return (draft.isRegistered() || compareTo(current) > 0) ? current : this;
	}

}
