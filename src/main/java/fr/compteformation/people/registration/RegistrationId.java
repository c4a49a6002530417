package fr.compteformation.people.registration;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The id of a registration.
 *
 * @param value the id in the database
 */
@Embeddable
public record RegistrationId(@Column(name = "id") UUID value) implements Serializable {

	static RegistrationId random() {
		return new RegistrationId(UUID.randomUUID());
	}

}
