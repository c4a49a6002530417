package fr.compteformation.training.dossier.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The retention of what comes with dossiers.
 *
 * @param exemptionProofs How long the files that show an exemption are kept after the
 * dossier was closed or cancelled, or after the first day of the training if it was never
 * accepted.
 */
@ConfigurationProperties("compte-formation.retention.dossier")
record DossierRetention(@DefaultValue("365d") Duration exemptionProofs) {
}
