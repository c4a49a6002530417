package fr.compteformation.personal.preparation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The retention of what helpers prepare.
 *
 * @param preparation How long something that a helper prepared is kept, whatever became
 * of it.
 */
@ConfigurationProperties("compte-formation.retention")
record PreparationRetention(@DefaultValue("90d") Duration preparation) {
}
