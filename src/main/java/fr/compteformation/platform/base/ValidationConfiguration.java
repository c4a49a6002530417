package fr.compteformation.platform.base;

import jakarta.validation.ValidatorFactory;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes Hibernate use the application’s validator, whose constraints may depend on
 * settings; by default it creates its own. Constraints of the group {@link OnEntry} are
 * checked when an entity is first saved.
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
