package fr.compteformation.platform.objectstore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.observation.NodeHealth;

/**
 * Whether the bucket answers; up if none is set. While it does not, files are taken in,
 * but those in it cannot be opened.
 */
@Component
class StorageHealthIndicator extends AbstractHealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(StorageHealthIndicator.class);

	private final ObjectProvider<Bucket> bucket;

	StorageHealthIndicator(ObjectProvider<Bucket> bucket) {
		super("The bucket could not be asked");
		this.bucket = bucket;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.status(answers() ? Status.UP : NodeHealth.DEGRADED);
	}

	private boolean answers() {
		try {
			Bucket used = this.bucket.getIfAvailable();
			if (used != null) {
				used.ping();
			}
			return true;
		}
		catch (StorageAway away) {
			LOG.debug("Not ready", away);
			return false;
		}
	}

}
