package fr.compteformation.platform.observation;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that stops says first that it is not ready, and goes on answering until the
 * proxy has noticed. Spring Boot refuses traffic as soon as the stop begins; this keeps
 * everything else running meanwhile.
 */
@Component
class Draining implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

	private final Duration drain;

	private volatile boolean running;

	private volatile boolean begun;

	Draining(ObservationSettings settings) {
		this.drain = settings.drain();
	}

	@Override
	public void start() {
		this.running = true;
		this.begun = false;
	}

	@Override
	public void stop() {
		this.running = false;
		this.begun = true;
		if (this.drain.isPositive()) {
			LOG.info("Not ready any more; stopping in {} s", this.drain.toSeconds());
			try {
				Thread.sleep(this.drain);
			}
			catch (InterruptedException hurried) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Whether the node is about to stop. */
	boolean hasBegun() {
		return this.begun;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops before everything else. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
