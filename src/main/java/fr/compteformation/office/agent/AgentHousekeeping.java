package fr.compteformation.office.agent;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Retention of ended links, for the message on their page.
 */
@Configuration(proxyBeanMethods = false)
class AgentHousekeeping {

	@Bean
	SecretRetention invitationsKept() {
		return new SecretRetention(AgentInvitations.LINK, Duration.ofDays(365));
	}

	@Bean
	SecretRetention agentPasswordLinksKept() {
		return new SecretRetention(ForgottenAgentPasswords.LINK, Duration.ofDays(90));
	}

}
