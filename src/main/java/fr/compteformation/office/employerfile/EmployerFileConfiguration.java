package fr.compteformation.office.employerfile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.office.professional.ProfessionalStart;
import fr.compteformation.office.sentfile.SentFileReading;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Professional;

/** Where employers start once they are signed in, and the job that reads their files. */
@Configuration(proxyBeanMethods = false)
class EmployerFileConfiguration {

	@Bean
	ProfessionalStart startOfEmployers() {
		return new ProfessionalStart(Professional.Kind.EMPLOYER, new PagePath("/professionnels/fichiers"));
	}

	@Bean
	RecurringTask<Void> readEmployerFiles(SentFileReading reading, EmployerFileKind kind) {
		return reading.job("employer-files", kind);
	}

}
