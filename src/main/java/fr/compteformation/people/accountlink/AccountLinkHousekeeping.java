package fr.compteformation.people.accountlink;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/** Deletes old link requests and links. */
@Configuration(proxyBeanMethods = false)
class AccountLinkHousekeeping {

	@Bean
	SecretRetention passwordLinksKept(AccountLinkRetention retention) {
		return new SecretRetention(AccountLinks.PASSWORD, retention.passwordLinks());
	}

	@Bean
	SecretRetention signInLinksKept(AccountLinkRetention retention) {
		return new SecretRetention(AccountLinks.SIGN_IN, retention.passwordLinks());
	}

	@Bean
	RecurringTask<Void> removePasswordLinks(LinkRequests requests) {
		return Tasks.recurring("account-password-links", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> requests.tidy());
	}

}
