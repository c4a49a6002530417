package fr.compteformation.people.registration;

import java.util.Optional;
import java.util.function.Predicate;

/** The steps of the registration: path, completion condition and navigation. */
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

	/** The path below {@code /inscription}. */
	public String path() {
		return this.path;
	}

	/** The displayed number, from 1. */
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
	 * The target of “back”; empty on the first step and after the registration was saved.
	 */
	public Optional<Step> previous() {
		return (this == TERMS || this == CONFIRMATION) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

	/** The first incomplete step. */
	public static Step current(Draft draft) {
		for (Step step : values()) {
			if (!step.isDone(draft)) {
				return step;
			}
		}
		throw new IllegalStateException("the last step is never done");
	}

	/**
	 * The step to show when this one is requested: itself if all earlier steps are
	 * complete, otherwise the current one. After registration there is no way back.
	 */
	public Step shownTo(Draft draft) {
		Step current = current(draft);
		return (draft.isRegistered() || compareTo(current) > 0) ? current : this;
	}

}
