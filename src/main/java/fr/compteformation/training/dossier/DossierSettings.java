package fr.compteformation.training.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The times of training dossiers.
 *
 * @param withdrawalDays For how many days after the validation of a dossier the person
 * may withdraw from the training, even if it has begun. The day of the validation does
 * not count.
 */
@ConfigurationProperties("compte-formation.dossier")
record DossierSettings(@DefaultValue("14") int withdrawalDays) {
}
