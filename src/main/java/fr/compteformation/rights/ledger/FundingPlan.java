package fr.compteformation.rights.ledger;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.compteformation.platform.amounts.Euros;

/**
 * How a training is paid.
 *
 * @param dif from the DIF
 * @param cpf from the CPF
 * @param topUps from the top-ups of employers
 * @param cec from the CEC
 * @param c2pPoints points of the C2P
 * @param c2p the value of those points
 * @param participation the mandatory participation; zero if exempt
 * @param remainder the rest of the price, also paid by the person
 */
@Embeddable
public record FundingPlan(Euros dif, Euros cpf, @Column(name = "top_up") Euros topUps, Euros cec, int c2pPoints,
		Euros c2p, Euros participation, Euros remainder) {

	// A node of the version before writes no top-ups.
	public FundingPlan {
		topUps = Objects.requireNonNullElse(topUps, Euros.ZERO);
	}

	/** The person’s share. */
	public Euros forThePerson() {
		return this.participation.plus(this.remainder);
	}

	/** Whether the rights pay all but the mandatory participation. */
	public boolean isCovered() {
		return this.remainder.cents() == 0;
	}

	/**
	 * Whether rights pay that exempt from the mandatory participation: points of the C2P,
	 * and what an employer added.
	 */
	public boolean isExempting() {
		return this.c2pPoints > 0 || this.topUps.cents() > 0;
	}

	/** The share paid from rights. */
	public Euros fromRights() {
		return this.dif.plus(this.cpf).plus(this.topUps).plus(this.cec).plus(this.c2p);
	}

}
