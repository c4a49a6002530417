package fr.compteformation.training.dossier;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.compteformation.platform.amounts.Euros;

/**
 * What a provider offers instead of what the person asked for.
 *
 * @param price more than zero
 * @param startsOn the first day
 * @param endsOn the last day, not before the first one
 * @param exempt whether the person’s exemption from the participation is accepted
 */
@Embeddable
public record ChangeProposal(@Column(name = "proposed_price") Euros price,
		@Column(name = "proposed_starts_on") LocalDate startsOn, @Column(name = "proposed_ends_on") LocalDate endsOn,
		@Column(name = "proposed_exempt") boolean exempt) implements Serializable {

	/** Whether the dates follow each other and the price is above zero. */
	public boolean isSound() {
		return this.price.cents() > 0 && !this.endsOn.isBefore(this.startsOn);
	}

}
