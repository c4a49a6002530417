package fr.compteformation.people.holderaddress;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes old addresses and files, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class AddressHousekeeping {

	@Bean
	RecurringTask<Void> forgetOldAddresses(AddressExpiry expiry) {
		return Tasks.recurring("holder-addresses", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (expiry.deleteSome()) {
				// Next batch.
			}
			expiry.deleteFiles();
		});
	}

}
