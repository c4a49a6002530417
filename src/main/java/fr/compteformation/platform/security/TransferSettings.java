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
 * @param patience in any case
 * @param rate more time for each second’s worth of what arrived; at least a byte
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
