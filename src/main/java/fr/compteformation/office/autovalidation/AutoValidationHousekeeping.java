package fr.compteformation.office.autovalidation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the automatic validation, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class AutoValidationHousekeeping {

	/** The batch size, after which another node may take over. */
	private static final int CHECKED_AT_ONCE = 100;

	@Bean
	RecurringTask<Void> validateDeclarations(AutoValidation validation) {
		return Tasks.recurring("dif-auto-validation", FixedDelay.ofSeconds(30)).execute((instance, context) -> {
			for (int checked = 0; checked < CHECKED_AT_ONCE && validation.checkNext(); checked++) {
				// checks until none is left or the batch ends
			}
		});
	}

}
