package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A training of the catalogue.
 *
 * @param id names the offer
 * @param training what is offered
 */
public record Offer(Id id, Training training) {

	/**
	 * Names an offer.
	 *
	 * @param value the id in the database
	 */
	@Embeddable
	public record Id(@Column(name = "offer_id") UUID value) implements Serializable {

	}

}
