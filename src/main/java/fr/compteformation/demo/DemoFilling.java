package fr.compteformation.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.ChangeRefused;

/**
 * Fills the demonstration before its pages answer, so that nobody sees it half filled on
 * a slow machine.
 */
@Component
@Profile("demo")
public class DemoFilling implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(DemoFilling.class);

	private final List<DemoPart> parts;

	private volatile boolean running;

	/**
	 * @param parts in the order in which they run
	 */
	DemoFilling(List<DemoPart> parts) {
		this.parts = parts;
	}

	/**
	 * Fills in a separate thread while the starting thread only waits. A stop during
	 * startup therefore does not wait for the end; the next start adds what is missing.
	 */
	@Override
	public void start() {
		try {
			fill();
		}
		catch (CompletionException failed) {
			if (!ChangeRefused.isReasonOf(failed)) {
				throw failed;
			}
			LOG.info("The portal is in read-only mode: the demonstration stays as it is");
		}
		this.running = true;
	}

	/** Adds what is missing, without the rights of the signed-in user. */
	public void fill() {
		LOG.info("Filling the demonstration");
		CompletableFuture
			.runAsync(() -> this.parts.forEach(DemoPart::fill),
					(task) -> Thread.ofVirtual().name("demonstration").start(task))
			.join();
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
