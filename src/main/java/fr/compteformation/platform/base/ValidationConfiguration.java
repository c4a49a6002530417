package fr.compteformation.platform.base;

import java.time.Clock;

import jakarta.validation.ValidatorFactory;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets “today” in constraints be the portal’s, and makes Hibernate use the application’s
 * validator, whose constraints may depend on settings; by default it creates its own.
 * Constraints of the group {@link OnEntry} are checked when an entity is first saved.
 */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

	@Bean
	ValidationConfigurationCustomizer portalTime(Clock clock) {
		return (configuration) -> configuration.clockProvider(() -> clock);
	}

	@Bean
	HibernatePropertiesCustomizer applicationValidator(ValidatorFactory validators) {
		return (properties) -> {
			properties.put("jakarta.persistence.validation.factory", validators);
			properties.put("jakarta.persistence.validation.group.pre-persist", OnEntry.class.getName());
		};
	}

}
