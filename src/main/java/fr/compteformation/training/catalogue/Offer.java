package fr.compteformation.training.catalogue;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.compteformation.platform.register.Siret;

/**
 * A training of the catalogue.
 *
 * @param id its id
 * @param training the training offered
 * @param provider the number of its provider
 */
public record Offer(Id id, Training training, Siret provider) {

	/**
	 * The id of an offer.
	 *
	 * @param value the primary key
	 */
	@Embeddable
	public record Id(@Column(name = "offer_id") UUID value) implements Serializable {

	}

}
