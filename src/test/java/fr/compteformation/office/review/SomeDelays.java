package fr.compteformation.office.review;

import java.util.UUID;

import org.springframework.context.ApplicationContext;

/**
 * Decisions that take effect without waiting.
 */
public final class SomeDelays {

	private SomeDelays() {
	}

	/** Lets all decisions take effect now. */
	public static void endAll(ApplicationContext portal) {
		portal.getBean(DelayedDecisionRepository.class)
			.findAll()
			.forEach((delayed) -> portal.getBean(DelayedDecisions.class).takeEffect(delayed.id()));
	}

	/** Lets the decision about this declaration take effect now. */
	public static void end(ApplicationContext portal, UUID declaration) {
		portal.getBean(DelayedDecisionRepository.class)
			.findByHeldFor(declaration)
			.ifPresent((delayed) -> portal.getBean(DelayedDecisions.class).takeEffect(delayed.id()));
	}

}
