package fr.compteformation.office.employerfile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.office.professional.ProfessionalStart;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Professional;

/** Where employers start once they are signed in. */
@Configuration
class EmployerStart {

	@Bean
	ProfessionalStart startOfEmployers() {
		return new ProfessionalStart(Professional.Kind.EMPLOYER, new PagePath("/professionnels/fichiers"));
	}

}
