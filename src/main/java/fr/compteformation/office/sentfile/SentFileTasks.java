package fr.compteformation.office.sentfile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes contents that nobody needs any more, and files that did not arrive. */
@Configuration(proxyBeanMethods = false)
class SentFileTasks {

	/** How long it is known who sent which file. */
	static final Period FILE_KEPT = Period.ofYears(5);

	@Bean
	RecurringTask<Void> forgetSentFileContents(SentFileTable table, SentFileContents contents, SentFileArrival arrival,
			Clock clock) {
		return Tasks.recurring("sent-file-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			table.withOldContent(clock.instant().minus(SentFileKind.CONTENT_KEPT)).forEach(contents::remove);
			table.forgetOld(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(FILE_KEPT).toInstant());
			arrival.removeCutOff(clock.instant());
		});
	}

}
