package fr.compteformation.demo.cockpit;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes the portal and starts it again in the same process and with the same arguments,
 * at the same port. The data stay; sessions end.
 */
@Component
@Profile("demo")
class DemoRestart {

	private static final Logger LOG = LoggerFactory.getLogger(DemoRestart.class);

	private static final String PORT = "--server.port=";

	/** Of the process: a second request may come while the portal closes. */
	private static final AtomicBoolean UNDER_WAY = new AtomicBoolean();

	private volatile @Nullable ApplicationReadyEvent start;

	@EventListener
	void keep(ApplicationReadyEvent start) {
		this.start = start;
	}

	/**
	 * Returns at once: the answer to the request is sent before the portal closes. Does
	 * nothing while another restart is under way.
	 */
	void begin() {
		ApplicationReadyEvent former = Objects.requireNonNull(this.start, "the start is not complete");
		if (UNDER_WAY.compareAndSet(false, true)) {
			Thread restart = new Thread(() -> restart(former), "restart");
			// That of a request would end with its web server.
			restart.setContextClassLoader(getClass().getClassLoader());
			restart.setDaemon(false);
			restart.start();
		}
	}

	// Pages that are open look for the portal at their own address, so a port that was
	// chosen at the start must not be chosen again.
	private static String[] onTheSamePort(ApplicationReadyEvent former) {
		String port = former.getApplicationContext().getEnvironment().getProperty("local.server.port");
		return (port != null) ? Stream
			.concat(Arrays.stream(former.getArgs()).filter((argument) -> !argument.startsWith(PORT)),
					Stream.of(PORT + port))
			.toArray(String[]::new) : former.getArgs();
	}

	private static void restart(ApplicationReadyEvent former) {
		String[] arguments = onTheSamePort(former);
		try {
			former.getApplicationContext().close();
			former.getSpringApplication().run(arguments);
		}
		catch (RuntimeException failure) {
			LOG.error("The demonstration could not start again. Start it by hand; without {} it shows no edition.",
					EditionSwitch.FILE, failure);
			System.exit(1);
		}
		finally {
			UNDER_WAY.set(false);
		}
	}

}
