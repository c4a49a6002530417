package fr.compteformation.office.sentfile;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes contents that nobody needs any more, and files that did not arrive. */
@Configuration
class SentFileTasks {

	/** How long refused lines can be saved with their text. */
	static final Duration CONTENT_KEPT = Duration.ofDays(30);

	/** No sending takes longer. */
	static final Duration LONGEST_SENDING = Duration.ofDays(1);

	@Bean
	RecurringTask<Void> forgetSentFileContents(SentFileTable table, SentFileContents contents, SentFileArrival arrival,
			Clock clock) {
		return Tasks.recurring("sent-file-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			table.withOldContent(clock.instant().minus(CONTENT_KEPT)).forEach(contents::remove);
			arrival.removeCutOff(clock.instant().minus(LONGEST_SENDING));
		});
	}

}
