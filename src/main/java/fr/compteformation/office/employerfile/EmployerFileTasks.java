package fr.compteformation.office.employerfile;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads sent files on one node, and deletes contents that nobody needs any more. Another
 * node takes over from one that dies.
 */
@Configuration
class EmployerFileTasks {

	/** How long refused lines can be saved with their text. */
	static final Duration CONTENT_KEPT = Duration.ofDays(30);

	@Bean
	RecurringTask<Void> readEmployerFiles(EmployerFileReading reading) {
		return Tasks.recurring("employer-files", FixedDelay.ofSeconds(5))
			.execute((instance, context) -> reading.readAll());
	}

	@Bean
	RecurringTask<Void> forgetEmployerFileContents(EmployerFileTable table, EmployerFileContents contents,
			Clock clock) {
		return Tasks.recurring("employer-file-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> table.withOldContent(clock.instant().minus(CONTENT_KEPT))
				.forEach(contents::remove));
	}

}
