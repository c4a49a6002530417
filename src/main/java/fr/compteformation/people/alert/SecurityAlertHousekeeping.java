package fr.compteformation.people.alert;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/** How long the page of a link can say why the link no longer works. */
@Configuration(proxyBeanMethods = false)
class SecurityAlertHousekeeping {

	@Bean
	SecretRetention securityAlertsKept(SecurityAlertRetention retention) {
		return new SecretRetention(SecurityAlerts.LINK, retention.alarms());
	}

}
