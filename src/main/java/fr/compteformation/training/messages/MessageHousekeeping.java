package fr.compteformation.training.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes messages after their retention, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class MessageHousekeeping {

	@Bean
	RecurringTask<Void> deleteOldDossierMessages(Conversations conversations) {
		return Tasks.recurring("dossier-messages", FixedDelay.ofHours(1))
			.execute((instance, context) -> conversations.deleteOld());
	}

}
