package fr.compteformation.access.identitydocument;

import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ends unanswered requests and erases files, each in its own transaction, on one node at
 * a time.
 */
@Configuration(proxyBeanMethods = false)
class IdentityHousekeeping {

	@Bean
	RecurringTask<Void> endIdentityRequests(IdentityEndings endings) {
		return Tasks.recurring("identity-documents", FixedDelay.ofHours(1)).execute((instance, context) -> {
			for (List<UUID> late = endings.unanswered(); !late.isEmpty(); late = endings.unanswered()) {
				late.forEach(endings::lapse);
			}
			for (List<UUID> old = endings.toErase(); !old.isEmpty(); old = endings.toErase()) {
				old.forEach(endings::erase);
			}
			endings.deleteOldDrafts();
		});
	}

}
