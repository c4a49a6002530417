package fr.compteformation.training.messages;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Messages between people and training providers.
 *
 * @param openAfterEnd How long both sides can still write after the dossier was closed or
 * cancelled.
 * @param kept How long a message is kept after it was sent.
 */
@ConfigurationProperties("compte-formation.dossier-messages")
record MessageSettings(@DefaultValue("60d") Duration openAfterEnd, @DefaultValue("730d") Duration kept) {
}
