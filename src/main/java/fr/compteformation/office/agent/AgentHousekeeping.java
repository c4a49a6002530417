package fr.compteformation.office.agent;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Retention of ended invitations, for the message on their page.
 */
@Configuration
class AgentHousekeeping {

	@Bean
	SecretRetention invitationsKept() {
		return new SecretRetention(Invitations.LINK, Duration.ofDays(365));
	}

}
