package fr.compteformation.platform.mail;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.observation.NodeHealth;

/** Whether emails leave. */
@Component
class MailQueueHealthIndicator extends AbstractHealthIndicator {

	private final UndeliverableMails mails;

	MailQueueHealthIndicator(UndeliverableMails mails) {
		super("The queue of emails could not be read");
		this.mails = mails;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		try {
			builder.status(this.mails.areStuck() ? NodeHealth.DEGRADED : Status.UP);
		}
		catch (RuntimeException failure) {
			if (!DatabaseAway.isReasonOf(failure)) {
				throw failure;
			}
			builder.unknown();
		}
	}

}
