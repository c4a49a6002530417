package fr.compteformation.platform.base;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the only clock, in the time zone of deadlines. */
@Configuration
class TimeConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(PortalTime.ZONE);
	}

}
