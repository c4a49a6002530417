package fr.compteformation.platform.document;

import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes unused files and draws pages ahead, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DocumentHousekeeping {

	/** The batch size, after which another node may take over. */
	private static final int DRAWN_AT_ONCE = 100;

	@Bean
	RecurringTask<Void> removeUnusedDocuments(Archive archive, DocumentPages pages) {
		return Tasks.recurring("document-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			for (List<DocumentId> overdue = archive.overdue(); !overdue.isEmpty(); overdue = archive.overdue()) {
				overdue.forEach(archive::removeOverdue);
			}
			pages.forgetOld();
		});
	}

	@Bean
	RecurringTask<Void> drawPages(DocumentPages pages) {
		return Tasks.recurring("document-drawing", FixedDelay.ofSeconds(5)).execute((instance, context) -> {
			for (int drawn = 0; drawn < DRAWN_AT_ONCE && pages.drawNext(); drawn++) {
				// draws until the queue or the batch ends, or people come
			}
		});
	}

}
