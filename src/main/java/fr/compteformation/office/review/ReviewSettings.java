package fr.compteformation.office.review;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Times of the review.
 *
 * @param undo How long an agent can take a decision back before it takes effect.
 * @param draft How long the draft of a decision is kept, and the notice of a decision
 * that had no effect.
 */
@ConfigurationProperties("compte-formation.review")
record ReviewSettings(@DefaultValue("10s") Duration undo, @DefaultValue("30d") Duration draft) {
}
