package fr.compteformation.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the demonstration before its pages answer: nobody sees half of it, however slow
 * the machine is.
 */
@Component
@Profile("demo")
class DemoFilling implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(DemoFilling.class);

	private final List<DemoPart> parts;

	private volatile boolean running;

	/**
	 * @param parts in their order
	 */
	DemoFilling(List<DemoPart> parts) {
		this.parts = parts;
	}

	/**
	 * Fills it in a thread of its own. The thread that starts the portal only waits: so a
	 * stop, which closes nothing under a portal that starts, need not wait for the end.
	 * What is missing then is filled in by the next start.
	 */
	@Override
	public void start() {
		LOG.info("Filling the demonstration");
		CompletableFuture.runAsync(this::fill, (task) -> Thread.ofVirtual().name("demonstration").start(task)).join();
		this.running = true;
	}

	private void fill() {
		this.parts.forEach(DemoPart::fill);
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
