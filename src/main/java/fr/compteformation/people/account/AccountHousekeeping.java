package fr.compteformation.people.account;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes what links in mails leave behind, and accounts that were closed, on one node at
 * a time.
 */
@Configuration
class AccountHousekeeping {

	@Bean
	RecurringTask<Void> removePasswordLinks(PasswordLinks links) {
		return Tasks.recurring("account-password-links", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> links.tidy());
	}

	@Bean
	RecurringTask<Void> forgetEmailChanges(EmailChanges changes) {
		return Tasks.recurring("account-email-changes", FixedDelay.ofHours(1))
			.execute((instance, context) -> changes.forgetOld());
	}

	@Bean
	RecurringTask<Void> forgetSecurityAlerts(SecurityAlerts alerts) {
		return Tasks.recurring("account-alarms", FixedDelay.ofHours(1))
			.execute((instance, context) -> alerts.forgetOld());
	}

	@Bean
	RecurringTask<Void> eraseClosedAccounts(Closures closures) {
		return Tasks.recurring("account-closures", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (closures.eraseSome()) {
				// The next ones.
			}
		});
	}

}
