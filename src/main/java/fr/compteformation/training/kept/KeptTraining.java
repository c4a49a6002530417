package fr.compteformation.training.kept;

import java.time.Instant;

import fr.compteformation.training.catalogue.CourseDetails;

/**
 * A training that a person keeps for later.
 *
 * @param course the training as it is offered now
 * @param keptAt since when it is kept
 */
public record KeptTraining(CourseDetails course, Instant keptAt) {
}
