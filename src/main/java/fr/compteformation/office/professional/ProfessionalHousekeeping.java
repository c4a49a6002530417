package fr.compteformation.office.professional;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Retention of ended links, for the message on their page.
 */
@Configuration(proxyBeanMethods = false)
class ProfessionalHousekeeping {

	@Bean
	SecretRetention professionalInvitationsKept() {
		return new SecretRetention(ProfessionalInvitations.LINK, Duration.ofDays(365));
	}

}
