package fr.compteformation.people.registration;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/** Deletes old registrations and drafts, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class RegistrationHousekeeping {

	@Bean
	SecretRetention activationLinksKept(RegistrationRetention retention) {
		return new SecretRetention(Registrations.LINK, retention.links());
	}

	@Bean
	RecurringTask<Void> eraseWhatIsOver(Drafts drafts, Endings endings) {
		return Tasks.recurring("registration-housekeeping", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> {
				drafts.removeIdle();
				while (endings.eraseUnactivated()) {
					// In short transactions, as many as needed.
				}
			});
	}

}
