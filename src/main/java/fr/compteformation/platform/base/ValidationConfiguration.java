package fr.compteformation.platform.base;

import jakarta.validation.ValidatorFactory;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the database layer check entities with the application’s validator, whose
 * constraints may depend on settings; by itself it would make one of its own. What holds
 * {@link OnEntry} is checked when an entity is first saved.
 */
@Configuration
class ValidationConfiguration {

	@Bean
	HibernatePropertiesCustomizer applicationValidator(ValidatorFactory validators) {
		return (properties) -> {
			properties.put("jakarta.persistence.validation.factory", validators);
			properties.put("jakarta.persistence.validation.group.pre-persist", OnEntry.class.getName());
		};
	}

}
