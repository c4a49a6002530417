package fr.compteformation.demo.cockpit;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes the portal and starts it again in the same process and with the same arguments.
 * The data stay; sessions end.
 */
@Component
@Profile("demo")
class DemoRestart {

	private volatile @Nullable ApplicationReadyEvent start;

	@EventListener
	void keep(ApplicationReadyEvent start) {
		this.start = start;
	}

	/** Returns at once: the answer to whoever asks is sent before the portal closes. */
	void begin() {
		ApplicationReadyEvent former = Objects.requireNonNull(this.start, "the start is not complete");
		Thread restart = new Thread(() -> {
			former.getApplicationContext().close();
			former.getSpringApplication().run(former.getArgs());
		}, "restart");
		// That of a request would end with its web server.
		restart.setContextClassLoader(getClass().getClassLoader());
		restart.setDaemon(false);
		restart.start();
	}

}
