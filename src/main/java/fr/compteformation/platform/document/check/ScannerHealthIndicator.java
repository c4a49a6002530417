package fr.compteformation.platform.document.check;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.observation.NodeHealth;

/**
 * Whether the virus scanner answers; up if none is configured. While it does not, no file
 * is taken in.
 */
@Component
class ScannerHealthIndicator extends AbstractHealthIndicator {

	private final Antivirus scanner;

	ScannerHealthIndicator(Antivirus scanner) {
		super("The virus scanner could not be asked");
		this.scanner = scanner;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.status(this.scanner.isReady() ? Status.UP : NodeHealth.DEGRADED);
	}

}
