package fr.compteformation.office.agent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Invites the configured supervisor if there is none yet, so that no installation has a
 * default password.
 */
@Component
class FirstSupervisor implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstSupervisor.class);

	private final FirstSupervisorSettings settings;

	private final FirstInvitation first;

	FirstSupervisor(FirstSupervisorSettings settings, FirstInvitation first) {
		this.settings = settings;
		this.first = first;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.settings.isSet()) {
			return;
		}
		try {
			this.first.invite(this.settings.invitee());
		}
		catch (DataIntegrityViolationException invitedByAnotherNode) {
			log.info("The first supervisor was invited by another node");
		}
	}

}
