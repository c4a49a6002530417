package fr.compteformation.people.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The id of an account; random, so that it reveals nothing.
 *
 * @param value the id in the database
 */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

	static AccountId random() {
		return new AccountId(UUID.randomUUID());
	}

}
