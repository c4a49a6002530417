package fr.compteformation.office.contact;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of questions.
 *
 * @param contactCase How long a question and its answers are kept after an agent closed
 * it.
 */
@ConfigurationProperties("compte-formation.retention")
record ContactRetention(@DefaultValue("90d") Duration contactCase) {
}
