package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.PortalTime;

/**
 * The background job for declarations, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class DifHousekeeping {

	@Bean
	RecurringTask<Void> handBackDeclarations(DifDeclarationRepository declarations, Clock clock) {
		return Tasks.recurring("dif-hand-back", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> declarations.handBack(PortalTime.today(clock)));
	}

}
