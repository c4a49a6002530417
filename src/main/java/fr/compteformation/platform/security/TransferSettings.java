package fr.compteformation.platform.security;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on the time to send a request body, such as a file. The limit on silence is
 * {@code server.tomcat.connection-timeout}.
 *
 * @param patience How long a browser may always take to send a request body, such as a
 * file. After that the request ends with status 408, and the form field reports it. The
 * limit on silence is {@code server.tomcat.connection-timeout}.
 * @param rate The limit grows by one second for each such amount received (10 MB: 265 s);
 * at least 1 byte.
 */
@Validated
@ConfigurationProperties("compte-formation.transfer")
record TransferSettings(@DefaultValue("60s") @NotNull Duration patience, @DefaultValue("50KB") @NotNull DataSize rate) {

	TransferSettings {
		if (rate.toBytes() < 1) {
			throw new IllegalArgumentException("compte-formation.transfer.rate is at least 1B");
		}
	}

	/** The time limit, from the first byte on, for a number of received bytes. */
	Duration longest(long bytes) {
		return this.patience.plusMillis(bytes * 1000 / this.rate.toBytes());
	}

}
