package fr.compteformation.career.project;

import java.util.List;
import java.util.Optional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.kept.KeptTraining;
import fr.compteformation.training.trades.NearTrade;

/**
 * A person’s project.
 *
 * @param target the trade to reach, and how near the person’s skills are to it
 * @param steps open ones first, by their day
 * @param trainings the trainings kept for later
 * @param price the price that the person plans for
 * @param money what rights pay of that price; empty without a price or without rights
 */
public record Project(Optional<NearTrade> target, List<ProjectStep> steps, List<KeptTraining> trainings,
		Optional<Euros> price, Optional<MoneyPlan> money) {

	/** Whether the person has not begun. */
	public boolean isEmpty() {
		return this.target.isEmpty() && this.steps.isEmpty() && this.trainings.isEmpty() && this.price.isEmpty();
	}

}
