package fr.compteformation.platform.document.check;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV listens. Once a host is set, no file is taken in that was not scanned.
 *
 * @param host of clamd; nothing where no virus is looked for
 * @param port of clamd
 * @param timeout how long a scan may take in all
 */
@ConfigurationProperties("compte-formation.clamav")
record ClamavSettings(@Nullable String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {
}
