package fr.compteformation.people.emailchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/** Deletes old email changes, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class EmailChangeHousekeeping {

	@Bean
	SecretRetention confirmingLinksKept(EmailChangeRetention retention) {
		return new SecretRetention(EmailChangeLinks.CONFIRM, retention.emailChanges());
	}

	@Bean
	SecretRetention undoingLinksKept(EmailChangeRetention retention) {
		return new SecretRetention(EmailChangeLinks.UNDO, retention.emailChanges());
	}

	@Bean
	RecurringTask<Void> forgetEmailChanges(EmailChanges changes) {
		return Tasks.recurring("account-email-changes", FixedDelay.ofHours(1))
			.execute((instance, context) -> changes.forgetOld());
	}

}
