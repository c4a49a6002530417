package fr.compteformation.office.cataloguefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.office.sentfile.SentFileReading;

/** The job that reads files of trainings. */
@Configuration
class CatalogueFileConfiguration {

	@Bean
	RecurringTask<Void> readCatalogueFiles(SentFileReading reading, CatalogueFileKind kind) {
		return reading.job("catalogue-files", kind);
	}

}
