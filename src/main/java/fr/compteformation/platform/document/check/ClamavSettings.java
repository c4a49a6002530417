package fr.compteformation.platform.document.check;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV listens. Once a host is set, no file is taken in that was not scanned.
 *
 * @param host Where ClamAV (clamd) listens. Once it is set, a file that was not found
 * clean is not taken in, even when clamd does not answer. Its StreamMaxLength must be 10
 * MB or more.
 * @param port Port of clamd.
 * @param timeout How long a scan may take in all.
 */
@ConfigurationProperties("compte-formation.clamav")
record ClamavSettings(@Nullable String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {
}
