package fr.compteformation.demo.cockpit;

import java.util.List;

import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/**
 * A story to tell, step by step. The constant names end the translation keys.
 */
public enum DemoStory {

	/** Somebody declares more hours than the document states. */
	CORRECTED(new Step(DemoRole.YANN, SharedPages.DIF), new Step(DemoRole.IDRISS, SharedPages.DIF_QUEUE),
			new Step(DemoRole.YANN, SharedPages.DIF)),

	/** Somebody finds a training and pays it. */
	TRAINING(new Step(DemoRole.CHLOE, SharedPages.RIGHTS), new Step(DemoRole.PROVIDER, ProviderPages.DOSSIERS),
			new Step(DemoRole.CHLOE, SharedPages.RIGHTS)),

	/** Somebody proves who they are. */
	PROOF(new Step(DemoRole.NOLWENN, SharedPages.PROVE_IDENTITY), new Step(DemoRole.IDRISS, SharedPages.AGENTS),
			new Step(DemoRole.NOLWENN, SharedPages.RIGHTS));

	private final List<Step> steps;

	DemoStory(Step... steps) {
		this.steps = List.of(steps);
	}

	/** Its steps, in order. */
	public List<Step> steps() {
		return this.steps;
	}

	/** The translation key of the title. */
	public String titleKey() {
		return "demo.story." + name();
	}

	/** The translation key of how long it takes, and whose story it is. */
	public String durationKey() {
		return "demo.duration." + name();
	}

	/** The translation key of a step, counted from 1. */
	public String stepKey(int number) {
		return "demo.step." + name() + number;
	}

	/**
	 * A step.
	 *
	 * @param role who acts
	 * @param start where the step starts
	 */
	public record Step(DemoRole role, PagePath start) {
	}

}
