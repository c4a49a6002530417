package fr.compteformation.platform.document;

import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes unused files, each in its own transaction, every hour on one node. */
@Configuration
class DocumentHousekeeping {

	@Bean
	RecurringTask<Void> removeUnusedDocuments(Archive archive) {
		return Tasks.recurring("document-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			archive.disuseOfErasedAccounts();
			for (List<DocumentId> overdue = archive.overdue(); !overdue.isEmpty(); overdue = archive.overdue()) {
				overdue.forEach(archive::removeOverdue);
			}
		});
	}

}
