package fr.compteformation.rights.ledger;

import jakarta.persistence.Embeddable;

import fr.compteformation.platform.amounts.Euros;

/**
 * How a training is paid.
 *
 * @param dif from the DIF
 * @param cpf from the CPF
 * @param cec from the CEC
 * @param c2pPoints points of the C2P
 * @param c2p the value of those points
 * @param participation the mandatory participation; zero if exempt
 * @param remainder the rest of the price, also paid by the person
 */
@Embeddable
public record FundingPlan(Euros dif, Euros cpf, Euros cec, int c2pPoints, Euros c2p, Euros participation,
		Euros remainder) {

	/** The person’s share. */
	public Euros forThePerson() {
		return this.participation.plus(this.remainder);
	}

	/** Whether the rights pay all but the mandatory participation. */
	public boolean isCovered() {
		return this.remainder.cents() == 0;
	}

	/** The share paid from rights. */
	public Euros fromRights() {
		return this.dif.plus(this.cpf).plus(this.cec).plus(this.c2p);
	}

}
