package fr.compteformation.training.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.compteformation.platform.register.Town;

/**
 * The answer to a search.
 *
 * @param total the number of trainings found
 * @param hits the first of them, in order
 * @param counts the trainings there would be with each value of each facet
 * @param without the trainings there would be without each facet
 * @param town the town that was understood
 */
public record TrainingResults(int total, List<TrainingHit> hits, Map<Facet, Map<String, Integer>> counts,
		Map<Facet, Integer> without, Optional<Town> town) {
}
