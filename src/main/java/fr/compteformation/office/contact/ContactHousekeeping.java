package fr.compteformation.office.contact;

import java.time.Duration;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Deletes old questions, each in its own transaction, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class ContactHousekeeping {

	@Bean
	RecurringTask<Void> deleteOldQuestions(ContactEndings endings) {
		return Tasks.recurring("contact-cases", FixedDelay.ofHours(1)).execute((instance, context) -> {
			for (List<ContactCase.Id> old = endings.toDelete(); !old.isEmpty(); old = endings.toDelete()) {
				old.forEach(endings::delete);
			}
		});
	}

	@Bean
	SecretRetention contactLinksKept() {
		return new SecretRetention(ContactLinks.LINK, Duration.ofDays(90));
	}

}
