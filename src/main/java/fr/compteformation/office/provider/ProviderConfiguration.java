package fr.compteformation.office.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.office.professional.ProfessionalStart;
import fr.compteformation.platform.security.Professional;

/** Where training providers start. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

	@Bean
	ProfessionalStart providerStart() {
		return new ProfessionalStart(Professional.Kind.PROVIDER, ProviderPages.DOSSIERS);
	}

}
