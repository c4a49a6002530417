package fr.compteformation.office.professional;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.onetime.SecretRetention;
import fr.compteformation.platform.security.Professional;

/**
 * Retention of ended links, for the message on their page, and where providers start.
 */
@Configuration
class ProfessionalHousekeeping {

	@Bean
	ProfessionalStart providerStart() {
		return new ProfessionalStart(Professional.Kind.PROVIDER, SharedPages.PROFESSIONALS);
	}

	@Bean
	SecretRetention professionalInvitationsKept() {
		return new SecretRetention(ProfessionalInvitations.LINK, Duration.ofDays(365));
	}

}
