package fr.compteformation.platform.security;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How long a browser may take to send what it sends, such as a file. How long it may be
 * silent meanwhile is {@code server.tomcat.connection-timeout}.
 *
 * @param patience How long a browser may take to send something, such as a file, in any
 * case. Then it is ended with status 408, and its field says so. How long it may be
 * silent meanwhile is {@code server.tomcat.connection-timeout}.
 * @param rate One second more for each such amount that arrived (10 MB: 265 s); at least
 * 1 byte.
 */
@Validated
@ConfigurationProperties("compte-formation.transfer")
record TransferSettings(@DefaultValue("60s") @NotNull Duration patience, @DefaultValue("50KB") @NotNull DataSize rate) {

	TransferSettings {
		if (rate.toBytes() < 1) {
			throw new IllegalArgumentException("compte-formation.transfer.rate is at least 1B");
		}
	}

	/** From the first byte on, once so many arrived. */
	Duration longest(long bytes) {
		return this.patience.plusMillis(bytes * 1000 / this.rate.toBytes());
	}

}
