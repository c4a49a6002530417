package fr.compteformation.demo.cockpit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/**
 * Logs the address of the demonstration and who can reach it.
 */
@Component
@Profile("demo")
class DemoAnnouncement {

	private static final Logger log = LoggerFactory.getLogger(DemoAnnouncement.class);

	/** The presenter’s page. */
	private static final PagePath PRESENTER = new PagePath("/demo");

	private final Environment environment;

	DemoAnnouncement(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		String portal = "http://localhost:" + this.environment.getProperty("local.server.port");
		log.info(
				"Demonstration with fictitious people, listening on {} only: {} · who is who, and signing in with one click: {}{} · "
						+ "the mails it would have sent: {}{} · the training providers: {}{} · the agents: {}{}",
				this.environment.getProperty("server.address"), portal, portal, PRESENTER, portal, DemoMailbox.PAGE,
				portal, SharedPages.PROFESSIONALS, portal, SharedPages.AGENTS);
	}

}
