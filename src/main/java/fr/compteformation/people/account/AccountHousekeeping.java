package fr.compteformation.people.account;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes what links in mails leave behind, on one node at a time.
 */
@Configuration
class AccountHousekeeping {

	@Bean
	RecurringTask<Void> removePasswordLinks(PasswordLinks links) {
		return Tasks.recurring("account-password-links", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> links.tidy());
	}

}
