package fr.compteformation.platform.base;

import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ValidationConfigurationTests {

	@Test
	void entitiesAreCheckedByTheValidatorsOfTheForms(@Autowired EntityManagerFactory entities,
			@Autowired ValidatorFactory validators) {
		assertThat(entities.getProperties()).containsEntry("jakarta.persistence.validation.factory", validators);
	}

}
