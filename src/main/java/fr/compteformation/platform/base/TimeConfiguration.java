package fr.compteformation.platform.base;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Provides the clock, in the time zone of deadlines. The demonstration has its own. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	@Fallback
	Clock clock() {
		return Clock.system(PortalTime.ZONE);
	}

}
