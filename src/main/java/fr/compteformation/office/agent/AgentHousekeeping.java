package fr.compteformation.office.agent;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * How long the page of an invitation can say that it is over.
 */
@Configuration
class AgentHousekeeping {

	@Bean
	SecretRetention invitationsKept() {
		return new SecretRetention(Invitations.LINK, Duration.ofDays(365));
	}

}
