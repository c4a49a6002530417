package fr.compteformation.office.cataloguefile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.office.sentfile.SentFileReading;

/** The jobs that read files of trainings, and forget their refused lines. */
@Configuration(proxyBeanMethods = false)
class CatalogueFileConfiguration {

	@Bean
	RecurringTask<Void> readCatalogueFiles(SentFileReading reading, CatalogueFileKind kind) {
		return reading.job("catalogue-files", kind);
	}

	@Bean
	RecurringTask<Void> forgetCatalogueRefusals(CatalogueFileKind kind) {
		return Tasks.recurring("catalogue-file-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> kind.forgetRefusals());
	}

}
