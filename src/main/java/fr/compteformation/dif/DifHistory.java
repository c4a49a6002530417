package fr.compteformation.dif;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.security.Agent;

/**
 * What happened to declarations, step by step; only ever added to.
 */
@Component
class DifHistory {

	private final DifStepRepository steps;

	private final Clock clock;

	DifHistory(DifStepRepository steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * Adds what has just happened to a declaration, under its holder’s lock.
	 * @param agent who did it; none for the person
	 * @param before what the account held before
	 */
	DifStep add(DifDeclaration declaration, DifAct act, @Nullable Agent agent, @Nullable DifMotive motive, String text,
			@Nullable DifHours before) {
		return this.steps.save(new DifStep(declaration.id(), this.steps.countByDeclaration(declaration.id()),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), act, agent, motive, text.strip(), before,
				declaration.credited()));
	}

	DifDetails details(DifDeclaration declaration) {
		return declaration.details(
				this.steps.findByDeclarationOrderByPosition(declaration.id()).stream().map(DifStep::event).toList());
	}

}
