package fr.compteformation.platform.document.check;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ClamAV connection. Once a host is set, only scanned files are accepted.
 *
 * @param host Host of ClamAV (clamd). Once it is set, a file is refused unless the scan
 * finds it clean, even when clamd does not answer. Its StreamMaxLength must be 10 MB or
 * more.
 * @param port Port of clamd.
 * @param timeout How long a scan may take in total.
 */
@ConfigurationProperties("compte-formation.clamav")
record ClamavSettings(@Nullable String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {
}
