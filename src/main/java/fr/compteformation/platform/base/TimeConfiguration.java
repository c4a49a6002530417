package fr.compteformation.platform.base;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * All times come from one clock, in the time zone that deadlines are told in.
 */
@Configuration
class TimeConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(PortalTime.ZONE);
	}

}
